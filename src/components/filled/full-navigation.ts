import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import siteConfig from '@generated/docusaurus.config';
import { isFilledPermalink } from '../../model/permalink';

const leadsToFilledPage = (link: HTMLAnchorElement): boolean =>
  link.origin === window.location.origin &&
  link.pathname !== window.location.pathname &&
  link.pathname.startsWith(siteConfig.baseUrl) &&
  isFilledPermalink(`/${link.pathname.slice(siteConfig.baseUrl.length)}`);

// A filled page holds its whole answer as HTML. A click on a link to it, in the navigation bar or in Markdown, is
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
