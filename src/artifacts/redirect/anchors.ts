import type { Redirect } from '../../model/schema/redirects';
import { catalogPermalink } from '../../model/permalink/permalink';

/** An anchor that was published and is gone, and where what it led to is now. */
export interface GoneAnchor {
  readonly id: string;
  /** A permalink, with an anchor or without. */
  readonly to: string;
}

const split = (permalink: string): readonly [page: string, id: string | null] => {
  const [page = '', id = null] = permalink.split('#');
  return [page, id];
};

/**
 * The anchors that are gone, by the page that a reader arrives on: a fragment never reaches the host, so an anchor of a
 * page that is redirected itself is asked for where that one leads.
 */
export const deriveGoneAnchors = (redirects: readonly Redirect[]): ReadonlyMap<string, GoneAnchor[]> => {
  const pages = new Map(
    redirects.filter(({ from }) => !from.includes('#')).map(({ from, to }) => [from, to]),
  );
  const gone = new Map<string, GoneAnchor[]>();
  for (const { from, to } of redirects) {
    const [page, id] = split(from);
    if (id === null) continue;
    const [arrival] = split(pages.get(page) ?? page);
    // An id that went along with its page is there.
    if (to === `${arrival}#${id}`) continue;
    gone.set(arrival, [...(gone.get(arrival) ?? []), { id, to }]);
  }
  return gone;
};

/** The same for one page. An edition's anchor is on the page of every subject, and one redirect stands for all. */
export const findGoneAnchors = (
  gone: ReadonlyMap<string, readonly GoneAnchor[]>,
  permalink: string,
): GoneAnchor[] => {
  if (permalink === catalogPermalink) return [];
  const ofEditions = permalink.startsWith(catalogPermalink) ? (gone.get(catalogPermalink) ?? []) : [];
  return [
    ...(gone.get(permalink) ?? []),
    ...ofEditions.map(({ id, to }) => {
      const [page, anchor] = split(to);
      return { id, to: page === catalogPermalink && anchor !== null ? `${permalink}#${anchor}` : to };
    }),
  ];
};
