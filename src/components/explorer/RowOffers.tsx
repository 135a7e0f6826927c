import type { ExplorerRow } from '../../model/explorer/explorer';
import type { Offer } from '../../model/api/parts';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { offerWords } from '../parts/offer-words';
import { listPlaces, toEditionTable } from '../../model/policy/edition-table';
import { renderEditions } from '../../model/policy/editions';
import { say } from '../../model/text/say';

const mostColumns = 3;

/** The most letters of a word that a narrow column shows on one line. */
const mostLetters = 14;

/** Many editions, and several whose names would break inside a word, share a column whose cells name them. */
export const hasSharedColumn = ({ editions }: PolicyOutline, places: readonly number[]): boolean =>
  places.length > mostColumns ||
  (places.length > 1 &&
    places.some((place) => editions[place]?.name.split(/[\s-]/).some(({ length }) => length > mostLetters)));

/** The places of the editions to show. Editions with dimensions are many, so only those of the choice are shown. */
export const listColumns = (policy: PolicyOutline, edition: string | null): number[] =>
  listPlaces(toEditionTable(policy), policy.editionDimensions.length === 0 ? null : edition);

interface OfferHeadsProps {
  readonly policy: PolicyOutline;
  readonly places: readonly number[];
}

/** The head of each column. */
export const OfferHeads = ({ policy, places }: OfferHeadsProps) =>
  hasSharedColumn(policy, places) ? (
    <th scope="col" className="sb-row-offers">
      {say('axis.availability')}
    </th>
  ) : (
    places.map((place) => (
      <th key={place} scope="col" className="sb-row-offer">
        {policy.editions[place]?.name}
      </th>
    ))
  );

interface RowOffersProps extends OfferHeadsProps {
  readonly row: ExplorerRow;
  readonly edition: string | null;
}

/** All editions in one cell: "Offered in Premium and Ultimate". */
const SharedOffers = ({ policy, row, places }: Omit<RowOffersProps, 'edition'>) => {
  const groups = new Map<Offer, number[]>();
  for (const place of places) {
    const offer = row.offers[place] ?? 'unknown';
    groups.set(offer, [...(groups.get(offer) ?? []), place]);
  }
  const toNames = (own: readonly number[]): string =>
    renderEditions(
      policy,
      own.flatMap((place) => policy.editions[place]?.id ?? []),
    );
  return [...groups].map(([offer, own]) => (
    <span key={offer} className={`sb-row-offer sb-row-offer--${offer}`}>
      {groups.size === 1 ? offerWords[offer] : say('facet.offer-in', { offer, edition: toNames(own) })}{' '}
    </span>
  ));
};

/** The availability of an item in each edition. A removed one has none. */
export const RowOffers = ({ policy, row, edition, places }: RowOffersProps) => {
  const isThere = row.presence === 'present';
  if (hasSharedColumn(policy, places))
    return (
      <td className="sb-row-offers">
        {isThere && <SharedOffers policy={policy} row={row} places={places} />}
      </td>
    );
  return places.map((place) => {
    const { id = '', name } = policy.editions[place] ?? {};
    const offer = row.offers[place] ?? 'unknown';
    const mine = edition === id ? ' sb-row-offer--mine' : '';
    return (
      <td key={id} className={`sb-row-offer sb-row-offer--${offer}${mine}`} data-label={name}>
        {isThere && offerWords[offer]}
      </td>
    );
  });
};
