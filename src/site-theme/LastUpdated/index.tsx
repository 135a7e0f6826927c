import type { ReactNode } from 'react';
import { When } from '../../components/parts/When';
import { say } from '../../model/text/say';
import { node, withNodes } from '../../components/parts/with-nodes';

interface LastUpdatedProps {
  /** Milliseconds. */
  readonly lastUpdatedAt?: number | null;
}

/** The day of a page's last change, written as on all other pages. The theme's component has its own style of dates. */
export default function LastUpdated({ lastUpdatedAt }: LastUpdatedProps): ReactNode {
  if (lastUpdatedAt === undefined || lastUpdatedAt === null) return null;
  const day = new Date(lastUpdatedAt).toISOString().slice(0, 10);
  return (
    <span className="sb-note">{withNodes(say('page.updated', { node0: node(0) }), <When date={day} />)}</span>
  );
}
