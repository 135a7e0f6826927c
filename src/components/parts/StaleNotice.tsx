import type { DataAge } from '../../model/api/parts';
import { When } from './When';

/**
 * Says that the data are out of date. Present but hidden while data are current, because a script shows it by
 * the reader's clock if the site is not rebuilt.
 */
export const StaleNotice = ({ dataAge: { dataAsOf, freshness } }: { readonly dataAge: DataAge }) =>
  dataAsOf === null ? null : (
    <aside className="sb-stale" aria-label="Age of the data" hidden={freshness !== 'stale'}>
      <p>
        <strong>This data is out of date.</strong> It was last read on <When date={dataAsOf} />, so newer
        changes are missing.
      </p>
    </aside>
  );
