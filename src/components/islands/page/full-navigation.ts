import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import siteConfig from '@generated/docusaurus.config';
import staticFolders from '@generated/lifecycle/default/static-pages.json';

const leadsToFilledPage = ({ origin, pathname }: Pick<URL, 'origin' | 'pathname'>): boolean =>
  origin === window.location.origin &&
  pathname !== window.location.pathname &&
  pathname.startsWith(siteConfig.baseUrl) &&
  staticFolders.some((folder) => pathname.startsWith(folder, siteConfig.baseUrl.length - 1));

// A static page holds its whole answer as HTML. A click on a link to it, in the navigation bar or in Markdown, is
// kept from the router, so that the browser loads that HTML and not the page's script and its data.
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

/** For the same reason nothing is fetched ahead for a link to a static page that comes into view. */
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
