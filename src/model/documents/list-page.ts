import { say } from '../text/say';
/** One page of a list that is too long for a single page. */
export interface ListPage<T> {
  /** The last part of its address: `alpha`, then `alpha--2`. Ids of the policy have single hyphens only. */
  readonly id: string;
  readonly rows: readonly T[];
}

/** Divides rows into pages of at most `most` rows, in their order. */
export const toListPages = <T>(id: string, rows: readonly T[], most: number): ListPage<T>[] =>
  Array.from({ length: Math.ceil(rows.length / most) }, (_, place) => ({
    id: place === 0 ? id : `${id}--${place + 1}`,
    rows: rows.slice(place * most, (place + 1) * most),
  }));

/** A page's title from its id, with the name of its list: "Alpha", then "Alpha, page 2". */
export const toListPageTitle = (id: string, toName: (list: string) => string): string => {
  const [list = '', number] = id.split('--');
  const name = toName(list);
  return number === undefined ? name : say('catalog.page', { name, number });
};
