import type { ReactNode } from 'react';
import type { Props } from '@theme/CodeBlock';
import { Highlighted } from './highlighted';

/** The build highlights code at once. package.json maps `#code-block` to this file or code-block.browser.tsx. */
export default function CodeBlock(props: Props): ReactNode {
  return (
    <div>
      <Highlighted {...props} />
    </div>
  );
}
