import type { ComponentType, ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Props } from '@theme/CodeBlock';
import { keepServerHtml, useHasServerHtml } from '../../components/islands/keep-server-html';

/**
 * Keeps the highlighted HTML of the build until the highlighter is loaded, which adds the buttons. Only pages with a
 * code block load the highlighter. package.json maps `#code-block` to this file or code-block.server.tsx.
 */
export default function CodeBlock(props: Props): ReactNode {
  const hasServerHtml = useHasServerHtml();
  const [loaded, setLoaded] = useState<{ readonly Highlighted: ComponentType<Props> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void import('./highlighted').then(({ Highlighted }) => {
      if (isWanted) setLoaded({ Highlighted });
    });
    return () => {
      isWanted = false;
    };
  }, []);
  if (loaded !== null)
    return (
      <div>
        <loaded.Highlighted {...props} />
      </div>
    );
  if (hasServerHtml) return <div {...keepServerHtml} />;
  return (
    <div>
      <pre>
        <code>{props.children}</code>
      </pre>
    </div>
  );
}
