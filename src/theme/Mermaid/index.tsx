import type { ReactNode } from 'react';
import Mermaid from '@theme-original/Mermaid';
import type { Props } from '@theme/Mermaid';

/** A diagram that an author wrote as mermaid's source is drawn in the browser, so its page needs the app at once. */
export default function AliveMermaid(props: Props): ReactNode {
  return (
    <div data-alive="">
      <Mermaid {...props} />
    </div>
  );
}
