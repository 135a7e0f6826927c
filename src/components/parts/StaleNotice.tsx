import type { DataAge } from '../../model/api/parts';
import { When } from './When';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

/**
 * Says that the data are out of date. Present but hidden while data are current, because a script shows it by
 * the reader's clock if the site is not rebuilt.
 */
export const StaleNotice = ({ dataAge: { dataAsOf, freshness } }: { readonly dataAge: DataAge }) =>
  dataAsOf === null ? null : (
    <aside className="sb-stale" aria-label={say('stale.title')} hidden={freshness !== 'stale'}>
      <p>
        {withNodes(
          say('stale.text', { node0: node(0), node1: node(1) }),
          <strong>{say('stale.is-old')}</strong>,
          <When date={dataAsOf} />,
        )}
      </p>
    </aside>
  );
