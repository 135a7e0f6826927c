import type { BuiltPage } from './page';

export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  /** Paths of all files, including pages, as a host serves them. */
  readonly paths: ReadonlySet<string>;
  /** Scheme and host of the site's configured address. */
  readonly origin: string;
}

const schemes = new Set(['http:', 'https:', 'mailto:']);

/** References of a page to itself. The 404 page is sent for any address and has no address itself. */
const ownAddress = new Set(['link[canonical]', 'link[alternate]']);

const isTextFragment = (hash: string): boolean => hash.startsWith('#:~:');

/** The fault of an address on a page; null if the target exists. Other sites are not visited. */
const checkAddress = (
  site: BuiltSite,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  page: BuiltPage,
  address: string,
): string | null => {
  if (address.startsWith('data:image/')) return null;
  let url: URL;
  try {
    // A calendar app requests a webcal address by http.
    const web = address.replace(/^webcal:/, new URL(site.origin).protocol);
    url = new URL(web, `${site.origin}${page.path}`);
  } catch {
    return 'is no address';
  }
  if (!schemes.has(url.protocol)) return `has the scheme ${url.protocol}`;
  if (url.origin !== site.origin) return null;
  const target = decodeURIComponent(url.pathname);
  if (!site.paths.has(target))
    return site.paths.has(`${target}/`) ? 'lacks its final slash' : 'leads nowhere';
  if (url.hash === '' || url.hash === '#' || isTextFragment(url.hash)) return null;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchors.get(target)?.has(anchor) === true ? null : `has no anchor "${anchor}" at its target`;
};

/** Every broken address of every page, as `page: a[href] "address" fault`. */
export const checkReferences = (site: BuiltSite): string[] => {
  const anchors = new Map(site.pages.map(({ path, ids }) => [path, new Set(ids)]));
  return site.pages.flatMap((page) =>
    page.references.flatMap(({ by, address }) => {
      if (page.path === '/404.html' && ownAddress.has(by)) return [];
      const wrong = checkAddress(site, anchors, page, address);
      return wrong === null ? [] : [`${page.path}: ${by} "${address}" ${wrong}`];
    }),
  );
};
