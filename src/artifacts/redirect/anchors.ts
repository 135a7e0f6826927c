import type { Redirect } from '../../model/schema/redirects';
import { catalogPermalink } from '../../model/permalink/permalink';

/** A published anchor that was removed, and its new target. */
export interface GoneAnchor {
  readonly id: string;
  /** A permalink with or without an anchor. */
  readonly to: string;
}

const split = (permalink: string): readonly [page: string, id: string | null] => {
  const [page = '', id = null] = permalink.split('#');
  return [page, id];
};

/**
 * Groups the removed anchors by the page that readers arrive on. A fragment never reaches the host, so an
 * anchor of a redirected page belongs to the redirect's target.
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
    // The new page still has this anchor.
    if (to === `${arrival}#${id}`) continue;
    gone.set(arrival, [...(gone.get(arrival) ?? []), { id, to }]);
  }
  return gone;
};

/** The removed anchors of one page. One redirect of an edition's anchor applies to every subject's page. */
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
