import type { View } from '../../model/explorer/view';
import { Link } from '../parts/Link';
import { mostCases } from '../../model/explorer/case';

export interface TickedProps {
  readonly view: Pick<View, 'list' | 'edition'>;
  readonly onList: () => void;
  readonly onClear: () => void;
}

/** The address that compares the subjects of a list for the reader's edition. */
export const toComparison = ({ list, edition }: TickedProps['view']): string =>
  `/compare/?with=${list.map((id) => `subject:${id}`).join(',')}${edition === null ? '' : `&edition=${edition}`}`;

/** The actions for ticked rows. They overlay the window's lower edge, so that no row moves. */
export const TickedBar = ({ view, onList, onClear }: TickedProps) => {
  const { length } = view.list;
  return (
    <div className="sb-ticked" role="region" aria-label="Ticked items">
      <span>
        <strong>{length} ticked</strong>
        {length > mostCases && `. No more than ${mostCases} can be compared.`}
      </span>
      {length <= mostCases && <Link to={toComparison(view)}>Compare</Link>}
      <button type="button" className="sb-link-button" onClick={onList}>
        Make a list
      </button>
      <button type="button" className="sb-link-button" onClick={onClear}>
        Untick all
      </button>
    </div>
  );
};
