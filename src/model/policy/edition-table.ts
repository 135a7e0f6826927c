import type { Dimensioned } from './dimension';
import { valueIn } from './dimension';

/** Editions as pages carry them: for each dimension, the value of each edition. */
export interface EditionTable {
  readonly editions: readonly string[];
  /** Each with a value for each edition. Without dimensions, `edition` is the only one. */
  readonly dimensions: readonly (readonly [id: string, values: readonly string[]])[];
}

/** Values by dimension, as far as they are chosen. The dimensions are also the parameters of addresses. */
export type Chosen = ReadonlyMap<string, string>;

export const toEditionTable = (policy: Dimensioned): EditionTable => {
  const editions = policy.editions.map(({ id }) => id);
  return {
    editions,
    dimensions:
      policy.editionDimensions.length === 0
        ? [['edition', editions]]
        : policy.editionDimensions.map(({ id }) => [
            id,
            policy.editions.map((edition) => valueIn(edition, id) ?? ''),
          ]),
  };
};

/** The editions with all chosen values; without one, all. */
export const listFitting = ({ editions, dimensions }: EditionTable, chosen: Chosen): string[] =>
  editions.filter((_, place) =>
    dimensions.every(([id, values]) => {
      const value = chosen.get(id);
      return value === undefined || values[place] === value;
    }),
  );

/** The values that an edition has. */
export const toValues = ({ editions, dimensions }: EditionTable, edition: string): Chosen => {
  const place = editions.indexOf(edition);
  return new Map(place === -1 ? [] : dimensions.map(([id, values]) => [id, values[place] ?? '']));
};

/** Reads known values, and leaves out those that no edition has together with the values before. */
const readValues = (table: EditionTable, parameters: URLSearchParams): Chosen =>
  table.dimensions.reduce<Chosen>((chosen, [id]) => {
    const value = parameters.get(id);
    if (value === null || value === '') return chosen;
    const more = new Map(chosen).set(id, value);
    return listFitting(table, more).length === 0 ? chosen : more;
  }, new Map());

/** The values in an address: of `?edition=`, otherwise of the dimensions' own parameters. */
export const readChosen = (table: EditionTable, search: string): Chosen => {
  const parameters = new URLSearchParams(search);
  const values = toValues(table, parameters.get('edition') ?? '');
  return values.size > 0 ? values : readValues(table, parameters);
};

/** Reads what `renderChosen` wrote. */
export const parseChosen = (table: EditionTable, text: string): Chosen =>
  readChosen(table, table.editions.includes(text) ? `edition=${text}` : text);

/** The chosen edition; null if the values are those of several. */
export const toEdition = (table: EditionTable, chosen: Chosen): string | null =>
  chosen.size < table.dimensions.length ? null : (listFitting(table, chosen)[0] ?? null);

/** A choice as text: an edition, values as in an address, or nothing. */
export const renderChosen = (table: EditionTable, chosen: Chosen): string =>
  toEdition(table, chosen) ?? new URLSearchParams([...chosen]).toString();

/** The parameters of a choice. Empty ones are to be removed. */
export const toParameters = ({ dimensions }: EditionTable, chosen: Chosen): Record<string, string> => ({
  edition: '',
  ...Object.fromEntries(dimensions.map(([id]) => [id, chosen.get(id) ?? ''])),
});

/** Whether an address names an edition or a value, known or not. */
export const hasChosen = ({ dimensions }: EditionTable, search: string): boolean => {
  const parameters = new URLSearchParams(search);
  return parameters.has('edition') || dimensions.some(([id]) => parameters.has(id));
};

/** The edition with the chosen values that has most in common with another one; null if nothing fits or is chosen. */
export const complete = (table: EditionTable, chosen: Chosen, base: string | null): string | null => {
  if (chosen.size === 0) return null;
  const own = toValues(table, base ?? '');
  const shared = (edition: string): number =>
    [...toValues(table, edition)].filter(([id, value]) => own.get(id) === value).length;
  return listFitting(table, chosen).reduce<string | null>(
    (best, edition) => (best === null || shared(edition) > shared(best) ? edition : best),
    null,
  );
};

/**
 * The edition that a page opens for: that of the address, of its anchor, or the reader's last choice, in this order.
 * Null if they name none. Where no edition has to be chosen (`first` is null), values of several editions choose none.
 */
export const openEdition = (
  table: EditionTable,
  { search, hash }: { readonly search: string; readonly hash: string },
  own: string | null,
  first: string | null,
): string | null => {
  const find = (chosen: Chosen, base: string | null): string | null =>
    first === null ? toEdition(table, chosen) : complete(table, chosen, base);
  const last = parseChosen(table, own ?? '');
  return (
    find(readChosen(table, search), toEdition(table, last) ?? first) ??
    find(toValues(table, hash.replace('#edition-', '')), null) ??
    find(last, first)
  );
};

/** The places of the editions that a choice means; without a choice, of all. */
export const listPlaces = (table: EditionTable, text: string | null): number[] =>
  listFitting(table, parseChosen(table, text ?? '')).map((edition) => table.editions.indexOf(edition));
