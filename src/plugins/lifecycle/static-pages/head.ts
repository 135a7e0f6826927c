import type { Page } from '../pages';
import type { Policy } from '../../../model/policy/policy';
import type { Site } from '../../../artifacts';
import type { SubjectDocument } from '../../../model/api/subject';
import { catalogPermalink } from '../../../model/permalink/permalink';
import { escapeJson } from './template';
import { renderPictureTags, toRoutedPicture } from './picture-tags';
import { renderSubjectAlternates } from './alternates';
import { toSubjectPicture } from '../../../artifacts/picture';
import { toUrl } from '../../../artifacts/site';

interface Title {
  readonly title: string;
  readonly description: string;
}

const toBreadcrumb = (position: number, name: string, item: string) => ({
  '@type': 'ListItem',
  position,
  name,
  item,
});

/** Structured data about a subject's page for search engines. */
const renderJsonLd = (site: Site, siteName: string, document: SubjectDocument, head: Title): string =>
  `<script type="application/ld+json">${escapeJson({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: toUrl(site, document.permalink),
    name: head.title,
    description: head.description,
    ...(document.lastChanged === null ? {} : { dateModified: document.lastChanged }),
    isPartOf: { '@type': 'WebSite', name: siteName, url: toUrl(site, '/') },
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        toBreadcrumb(1, siteName, toUrl(site, '/')),
        toBreadcrumb(2, 'Catalog', toUrl(site, catalogPermalink)),
        toBreadcrumb(3, head.title, toUrl(site, document.permalink)),
      ],
    },
  })}</script>`;

/**
 * HTML for the head of a page that has its template in common with others, in addition to the template's
 * head. The head of any other page is complete.
 */
export const renderHead = (site: Site, policy: Policy, page: Page, head: Title): string => {
  if (page.type === 'subject')
    return (
      renderPictureTags(site, policy, toSubjectPicture(policy, page.document)) +
      renderSubjectAlternates(site, page.document) +
      renderJsonLd(site, policy.title, page.document, head)
    );
  return page.part === null ? '' : renderPictureTags(site, policy, toRoutedPicture(policy, page.permalink));
};
