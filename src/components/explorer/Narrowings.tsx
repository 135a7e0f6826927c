import type { ChangeView } from './use-view';
import type { Narrowing } from '../../model/explorer/narrowing';
import type { PolicyOutline } from '../../model/documents/policy-document';
import type { View } from '../../model/explorer/view';
import { renderChosenName } from '../../model/policy/editions';
import { listNarrowings } from '../../model/explorer/narrowing';
import { pickGone } from '../../model/explorer/pick';
import { toOfferName, toValueName } from './words';
import { say } from '../../model/text/say';

interface Named {
  readonly policy: PolicyOutline;
  readonly view: View;
}

/** The name of a filter, which is understood alone: "Not: Beta", "Not offered in Cloud". */
export const toNarrowingName = (narrowing: Narrowing, { policy, view }: Named): string => {
  switch (narrowing.is) {
    case 'search':
      return say('policy.quote', { sentence: view.q.trim() });
    case 'list':
      return say('list.title');
    case 'included':
    case 'excluded': {
      const { is, facet, value } = narrowing;
      const name =
        facet === 'availability'
          ? toOfferName(policy, value, view.edition)
          : toValueName(policy, facet, value);
      return is === 'included' ? name : say('explorer.excluded', { name });
    }
  }
};

interface NarrowingsProps extends Named {
  /** How many that left the catalog are hidden. */
  readonly hiddenRemoved: number;
  readonly onView: ChangeView;
}

interface ChipProps {
  readonly name: string;
  readonly onTake: () => void;
}

/** A button that takes away what it names. */
const Chip = ({ name, onTake }: ChipProps) => (
  <li>
    <button
      type="button"
      className="sb-button"
      aria-label={say('explorer.remove', { name })}
      onClick={onTake}
    >
      {name} ×
    </button>
  </li>
);

/**
 * The filters of the list, the removed subjects that are hidden, and the edition, each with a button that changes it. The
 * line keeps its height when it is empty, so that nothing moves.
 */
export const Narrowings = ({ policy, view, hiddenRemoved, onView }: NarrowingsProps) => {
  const narrowings = listNarrowings(view);
  return (
    <ul className="sb-narrowing" aria-label={say('explorer.active-filters')}>
      {narrowings.map((narrowing) => {
        const name = toNarrowingName(narrowing, { policy, view });
        return <Chip key={name} name={name} onTake={() => onView(narrowing.without)} />;
      })}
      {narrowings.length > 0 && (
        <li>
          <button
            type="button"
            className="sb-button"
            onClick={() => onView({ q: '', choices: {}, onlyList: false, since: null })}
          >
            {say('explorer.clear-all')}
          </button>
        </li>
      )}
      {view.edition !== null && (
        <Chip
          name={say('explorer.my-edition-is', { name: renderChosenName(policy, view.edition) })}
          onTake={() => onView({ edition: null })}
        />
      )}
      {hiddenRemoved > 0 && (
        <li className="sb-note">
          {say('explorer.hidden', { count: hiddenRemoved })}{' '}
          <button
            type="button"
            className="sb-link-button"
            onClick={() => onView(({ choices }) => ({ choices: pickGone(choices) }))}
          >
            {say('explorer.show-hidden')}
          </button>
        </li>
      )}
    </ul>
  );
};
