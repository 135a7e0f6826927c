import type { BuiltPage } from './page';

export interface BuiltSite {
  readonly pages: readonly BuiltPage[];
  /** Paths of all files, pages included, as a host serves them. */
  readonly paths: ReadonlySet<string>;
  /** Scheme and host that the site was built for. */
  readonly origin: string;
}

const schemes = new Set(['http:', 'https:', 'mailto:']);

/** What names the page itself. The "not found" page is sent for any address and has none of its own. */
const ownAddress = new Set(['link[canonical]', 'link[alternate]']);

const isTextFragment = (hash: string): boolean => hash.startsWith('#:~:');

/** What is wrong with an address on a page; null where it leads somewhere. Addresses of other sites are not visited. */
const checkAddress = (
  site: BuiltSite,
  anchors: ReadonlyMap<string, ReadonlySet<string>>,
  page: BuiltPage,
  address: string,
): string | null => {
  if (address.startsWith('data:image/')) return null;
  let url: URL;
  try {
    // A calendar app asks for a webcal address as a browser asks for it by http.
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

/** Every address of every page that leads nowhere, as `page: a[href] "address" what is wrong`. */
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
