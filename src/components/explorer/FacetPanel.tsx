import { renderChosenName } from '../../model/policy/editions';
import { memo, useState } from 'react';
import type { Choices } from '../../model/explorer/choices';
import type { Facet, Vocabulary } from '../../model/explorer/vocabulary';
import type { PolicyOutline } from '../../model/documents/policy-document';
import type { Stance } from '../../model/explorer/choices';
import { facets } from '../../model/explorer/vocabulary';
import { toFacetName, toValueName } from './words';
import { roving, toStop } from '../parts/roving';
import { stanceOf } from '../../model/explorer/choices';
import { say } from '../../model/text/say';

type Choose = (facet: Facet, value: string, stance: Stance) => void;

interface FacetPanelProps {
  readonly policy: PolicyOutline;
  readonly vocabulary: Vocabulary;
  readonly counts: Readonly<Record<Facet, readonly number[]>>;
  readonly choices: Choices;
  /** The edition whose availability counts; null for any edition. */
  readonly edition: string | null;
  readonly onChoose: Choose;
}

interface ControlProps {
  readonly facet: Facet;
  readonly value: string;
  readonly stance: Stance;
  readonly onChoose: Choose;
}

type IncludeProps = ControlProps & { readonly isFirst: boolean };
type ExcludeProps = ControlProps & { readonly name: string };

/** Separate component, like the controls below: most keystrokes change only counts. */
const Include = memo(({ facet, value, stance, isFirst, onChoose }: IncludeProps) => (
  <input
    type="checkbox"
    checked={stance === 'include'}
    onChange={(event) => onChoose(facet, value, event.target.checked ? 'include' : null)}
    {...toStop(isFirst)}
  />
));
Include.displayName = 'Include';

const Exclude = memo(({ facet, value, name, stance, onChoose }: ExcludeProps) => (
  <button
    type="button"
    className="sb-facet-out"
    aria-pressed={stance === 'exclude'}
    aria-label={say('facet.exclude-value', { name })}
    title={say('facet.exclude-value', { name })}
    onClick={() => onChoose(facet, value, stance === 'exclude' ? null : 'exclude')}
    {...toStop(false)}
  >
    {say('facet.exclude')}
  </button>
));
Exclude.displayName = 'Exclude';

type ValueProps = IncludeProps & ExcludeProps & { readonly count: number };

/** A value to ask for, and a smaller button to rule it out. */
const Value = memo(({ name, count, isFirst, ...control }: ValueProps) => (
  <li className={`sb-facet-value${control.stance === 'exclude' ? ' sb-facet-value--out' : ''}`}>
    <label>
      <Include {...control} isFirst={isFirst} />
      <span className="sb-facet-name">{name}</span> <span className="sb-facet-count">{count}</span>
    </label>{' '}
    <Exclude {...control} name={name} />
  </li>
));
Value.displayName = 'Value';

type ValuesProps = Pick<FacetPanelProps, 'policy' | 'choices' | 'onChoose'> & {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly counts: readonly number[];
  readonly isShown: boolean;
};

/** The values of a facet. While the facet is folded they are not drawn again. */
const Values = memo(
  ({ policy, facet, values, counts, choices, onChoose }: ValuesProps) => (
    <ul {...roving}>
      {values.map((value, place) =>
        // Without support states, none can contradict a stage.
        value === 'disagreement' && policy.supportStates.length === 0 ? null : (
          <Value
            key={value}
            facet={facet}
            value={value}
            name={toValueName(policy, facet, value)}
            count={counts[place] ?? 0}
            stance={stanceOf(choices, facet, value)}
            isFirst={place === 0}
            onChoose={onChoose}
          />
        ),
      )}
    </ul>
  ),
  (before, now) => !before.isShown && !now.isShown,
);
Values.displayName = 'Values';

type GroupProps = Omit<ValuesProps, 'isShown'> & { readonly name: string; readonly isOpenAtFirst: boolean };

/** A facet that was opened, by whatever, stays open until it is closed: it must not fold under the pointer. */
const Group = ({ name, isOpenAtFirst, ...values }: GroupProps) => {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const isShown = isOpen || values.choices[values.facet] !== undefined;
  return (
    <details
      className="sb-facet"
      open={isShown}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{name}</summary>
      <Values {...values} isShown={isShown} />
    </details>
  );
};

const toName = (facet: Facet, edition: string | null, policy: PolicyOutline): string => {
  if (facet !== 'availability') return toFacetName(facet);
  return edition === null
    ? say('facet.availability-anywhere')
    : say('facet.availability-in', { edition: renderChosenName(policy, edition) });
};

/** The filters of the list, with how many subjects each choice leaves. Omits facets with fewer than two values. */
export const FacetPanel = ({ policy, vocabulary, counts, choices, edition, onChoose }: FacetPanelProps) => (
  <div className="sb-facets">
    <p className="sb-note sb-facets-hint">{say('facet.hint')}</p>
    {facets
      .filter((facet) => vocabulary[facet].length > 1)
      .map((facet, index) => (
        <Group
          key={facet}
          name={toName(facet, edition, policy)}
          isOpenAtFirst={index < 3}
          policy={policy}
          facet={facet}
          values={vocabulary[facet]}
          counts={counts[facet]}
          choices={choices}
          onChoose={onChoose}
        />
      ))}
  </div>
);
