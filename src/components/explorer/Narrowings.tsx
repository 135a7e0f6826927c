import type { ChangeView } from './use-view';
import type { Narrowing } from '../../model/explorer/narrowing';
import type { PolicyOutline } from '../../model/documents/policy-document';
import type { View } from '../../model/explorer/view';
import { renderChosenName } from '../../model/policy/editions';
import { renderDate } from '../../model/time/calendar';
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
  /** How many of the items left the catalog; 0 if all of them did. */
  readonly goneAmong: number;
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
 * The filters of the list, the edition and a day other than today, each with a button that removes it; the removed
 * subjects, listed or hidden. The line keeps its height when it is empty, so that nothing moves.
 */
export const Narrowings = ({ policy, view, goneAmong, hiddenRemoved, onView }: NarrowingsProps) => {
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
      {view.asOf !== null && (
        <Chip
          name={say('explorer.on-other-day', { day: renderDate(view.asOf) })}
          onTake={() => onView({ asOf: null })}
        />
      )}
      {goneAmong > 0 && <li className="sb-note">{say('explorer.gone-among', { count: goneAmong })}</li>}
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
