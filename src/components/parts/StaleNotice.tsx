import type { DataAge } from '../../model/api/parts';
import { When } from './When';

/**
 * Says that the data are out of date. It is in the HTML of current data too, hidden: a script of the page shows it by the
 * reader's clock when the site was not built again.
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
