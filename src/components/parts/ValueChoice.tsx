import type { Offer } from '../../model/api/parts';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { listEditionsIn, valueIn } from '../../model/policy/dimension';
import { offerWords } from './offer-words';
import { renderList } from '../../model/text/locale';
import { say } from '../../model/text/say';

interface ValueChoiceProps {
  readonly policy: Pick<PolicyOutline, 'editions' | 'editionDimensions'>;
  /** The address of a value's link where no script runs; `editions` are those with the value. */
  readonly toHref: (dimension: string, value: string, editions: readonly string[]) => string;
  /** The availability in each edition, if the choice shows it. */
  readonly offerOf?: ((edition: string) => Offer) | undefined;
}

/** The names of the other dimensions' values that exist together with a value; null if all do. */
export const renderOnlyWith = (
  { editions, editionDimensions }: ValueChoiceProps['policy'],
  dimension: string,
  value: string,
): string | null => {
  const own = editions.filter((edition) => valueIn(edition, dimension) === value);
  const limits = editionDimensions
    .filter(({ id }) => id !== dimension)
    .map(({ id, values }) => ({
      all: values.length,
      names: values.filter((other) => own.some((edition) => valueIn(edition, id) === other.id)),
    }))
    .filter(({ all, names }) => names.length < all)
    .map(({ names }) =>
      renderList(
        names.map(({ name }) => name),
        'disjunction',
      ),
    );
  return limits.length === 0 ? null : say('choice.only-with', { values: renderList(limits) });
};

/** The availability in all editions with a value. */
const ValueOffer = ({ offers }: { readonly offers: readonly Offer[] }) => {
  const [first = 'unknown'] = offers;
  const isSame = offers.every((offer) => offer === first);
  return (
    <span className={`sb-choice-offer sb-choice-offer--${isSame ? first : 'partly'}`}>
      {isSame ? offerWords[first] : say('choice.partly')}
    </span>
  );
};

/** A choice of an edition by its dimensions: a row of links for each, which a script turns into a choice that is kept. */
export const ValueChoice = ({ policy, toHref, offerOf }: ValueChoiceProps) =>
  policy.editionDimensions.map((dimension) => (
    <div key={dimension.id} className="sb-choice-row" role="group" aria-label={dimension.name}>
      <span className="sb-choice-label" aria-hidden="true">
        {dimension.name}
      </span>
      <ul>
        {dimension.values.map(({ id, name }) => {
          const editions = listEditionsIn(policy, { [dimension.id]: [id] });
          const only = renderOnlyWith(policy, dimension.id, id);
          return (
            <li key={id}>
              <a
                href={toHref(dimension.id, id, editions)}
                className="sb-choice-link"
                data-dimension={dimension.id}
                data-choose-value={id}
              >
                <span className="sb-choice-name">{name}</span>{' '}
                {only !== null && <span className="sb-choice-only">{only}</span>}{' '}
                {offerOf !== undefined && <ValueOffer offers={editions.map(offerOf)} />}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  ));
