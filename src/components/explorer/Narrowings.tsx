import type { ReactNode } from 'react';
import type { ChangeView } from './use-view';
import type { Narrowing } from '../../model/explorer/narrowing';
import type { PolicyOutline } from '../../model/documents/policy-document';
import type { View } from '../../model/explorer/view';
import { findById } from '../../model/policy/policy';
import { listNarrowings } from '../../model/explorer/narrowing';
import { pickGone } from '../../model/explorer/pick';
import { toOfferName, toValueName } from './words';

interface Named {
  readonly policy: PolicyOutline;
  readonly view: View;
}

/** The name of a filter, which is understood alone: "not Beta", "Not offered in Cloud". */
export const toNarrowingName = (narrowing: Narrowing, { policy, view }: Named): string => {
  switch (narrowing.is) {
    case 'search':
      return `“${view.q.trim()}”`;
    case 'list':
      return 'My list';
    case 'included':
    case 'excluded': {
      const { is, facet, value } = narrowing;
      const name =
        facet === 'availability'
          ? toOfferName(policy, value, view.edition)
          : toValueName(policy, facet, value);
      return is === 'included' ? name : `not ${name}`;
    }
  }
};

interface NarrowingsProps extends Named {
  /** How many that left the catalog are hidden. */
  readonly hiddenRemoved: number;
  readonly disabled: boolean;
  readonly onView: ChangeView;
}

interface ChipProps {
  readonly disabled: boolean;
  readonly onTake: () => void;
  readonly children: ReactNode;
}

/** A button that takes away what it names. */
const Chip = ({ disabled, onTake, children }: ChipProps) => (
  <li>
    <button type="button" className="sb-button" disabled={disabled} onClick={onTake}>
      {children} <span aria-hidden="true">×</span>
      <span className="sb-visually-hidden">: remove</span>
    </button>
  </li>
);

/**
 * The filters of the list, the removed subjects that are hidden, and the edition, each with a button that changes it. The
 * line keeps its height when it is empty, so that nothing moves.
 */
export const Narrowings = ({ policy, view, hiddenRemoved, disabled, onView }: NarrowingsProps) => {
  const narrowings = listNarrowings(view);
  return (
    <ul className="sb-narrowing" aria-label="Active filters">
      {narrowings.map((narrowing) => {
        const name = toNarrowingName(narrowing, { policy, view });
        return (
          <Chip key={name} disabled={disabled} onTake={() => onView(narrowing.without)}>
            {name}
          </Chip>
        );
      })}
      {narrowings.length > 0 && (
        <li>
          <button
            type="button"
            className="sb-button"
            disabled={disabled}
            onClick={() => onView({ q: '', choices: {}, onlyList: false, since: null })}
          >
            Clear all
          </button>
        </li>
      )}
      {view.edition !== null && (
        <Chip disabled={disabled} onTake={() => onView({ edition: null })}>
          My edition: {findById(policy.editions, view.edition).name}
        </Chip>
      )}
      {hiddenRemoved > 0 && (
        <li className="sb-note">
          {hiddenRemoved} that left the catalog {hiddenRemoved === 1 ? 'is' : 'are'} not shown.{' '}
          <button
            type="button"
            className="sb-link-button"
            disabled={disabled}
            onClick={() => onView(({ choices }) => ({ choices: pickGone(choices) }))}
          >
            Show {hiddenRemoved === 1 ? 'it' : 'them'}
          </button>
        </li>
      )}
    </ul>
  );
};
