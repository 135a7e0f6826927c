import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import Mermaid from '@theme-init/Mermaid';
import type { Props } from '@theme/Mermaid';
import { say } from '../../model/text/say';

/**
 * Draws a mermaid diagram when it scrolls into view, because the mermaid library is large. The frame has its
 * height from the start, so that nothing below moves.
 */
export default function DiagramInView(props: Props): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (frame.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className="sb-diagram" data-hydrate="in-view">
      {isSeen ? <Mermaid {...props} /> : null}
      <noscript>
        <p>{say('page.diagram-script')}</p>
      </noscript>
    </div>
  );
}
