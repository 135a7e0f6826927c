import type { View } from '../../model/explorer/view';
import { Link } from '../parts/Link';
import { mostCases } from '../../model/explorer/case';
import { say } from '../../model/text/say';

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
    <div className="sb-ticked" role="region" aria-label={say('explorer.selected-items')}>
      <span>
        <strong>
          {length > mostCases
            ? say('explorer.selected-too-many', { count: length, mostCases })
            : say('explorer.selected', { count: length })}
        </strong>
      </span>
      {length <= mostCases && <Link to={toComparison(view)}>{say('nav.compare')}</Link>}
      <button type="button" className="sb-link-button" onClick={onList}>
        {say('explorer.make-list')}
      </button>
      <button type="button" className="sb-link-button" onClick={onClear}>
        {say('explorer.clear-selection')}
      </button>
    </div>
  );
};
