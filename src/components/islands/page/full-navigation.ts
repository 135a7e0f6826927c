import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import site from '@generated/lifecycle/default/site.json';
import staticFolders from '@generated/lifecycle/default/static-pages.json';

const leadsToFilledPage = ({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>): boolean =>
  origin === window.location.origin &&
  pathname !== window.location.pathname &&
  pathname.startsWith(site.baseUrl) &&
  staticFolders.some((folder) => pathname.startsWith(folder, site.baseUrl.length - 1));

// Static pages have all content as HTML. Clicks on links to them bypass the router, so that the browser loads
// that HTML instead of the page's script and data.
if (ExecutionEnvironment.canUseDOM) {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link !== null && leadsToFilledPage(link)) event.stopPropagation();
    },
    { capture: true },
  );
}

let isSpared = false;

/** For the same reason, links to static pages prefetch nothing when they scroll into view. */
export const onRouteDidUpdate = (): void => {
  if (isSpared) return;
  isSpared = true;
  const { docusaurus } = window;
  window.docusaurus = {
    ...docusaurus,
    prefetch: (path) =>
      leadsToFilledPage(new URL(path, window.location.href)) ? false : docusaurus.prefetch(path),
  };
};
