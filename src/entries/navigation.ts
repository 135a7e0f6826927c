import type { NavbarItem, NavbarLogo } from '@docusaurus/theme-common';
import type { SiteLink, SiteSettings } from '../model/schema/site';
import { footerColumns, listedPages } from '../model/pages/listed-pages';

interface FooterColumn {
  readonly title: string;
  readonly items: (SiteLink | { readonly html: string })[];
}

/** Docusaurus adds no base URL to a path that already starts with it, as `/stages/` does below `/stages/`. */
const toBased = (baseUrl: string, path: string): string => `${baseUrl}${path.slice(1)}`;

const toItem = (baseUrl: string, link: SiteLink): SiteLink =>
  'to' in link ? { ...link, to: toBased(baseUrl, link.to) } : link;

/** The logo of site.yaml. Beside the title, it needs no alternative text. */
export const toLogo = ({ light, dark = light, alt = '' }: NonNullable<SiteSettings['logo']>): NavbarLogo => ({
  src: light,
  srcDark: dark,
  alt,
});

/**
 * A link to a published file. Docusaurus' own links are for pages, and would open the file in another window.
 */
const toFileLink = (baseUrl: string, path: string, label: string): { html: string } => ({
  html: `<a class="footer__link-item" href="${toBased(baseUrl, path)}">${label}</a>`,
});

/** The pages of one footer column. */
const toFooterItems = (baseUrl: string, column: (typeof footerColumns)[number]) =>
  listedPages
    .filter(({ navigation }) => navigation.footer.column === column)
    .map(({ path, navigation }) => ({ to: toBased(baseUrl, path), label: navigation.footer.label }));

/** The navigation bar: the policy, and the pages over the whole catalog. */
export const toNavigation = (baseUrl: string, { navigation }: SiteSettings): NavbarItem[] => [
  { to: toBased(baseUrl, '/stages/'), label: 'Stages', position: 'left' },
  { to: toBased(baseUrl, '/support/'), label: 'Support states', position: 'left' },
  ...listedPages.map(({ path, navigation: { label, isHiddenInNarrowBar } }) => ({
    to: toBased(baseUrl, path),
    label,
    position: 'left' as const,
    ...(isHiddenInNarrowBar === true && { className: 'sb-nav-wide' }),
  })),
  ...navigation.map((link) => ({
    ...toItem(baseUrl, link),
    position: 'left' as const,
    className: 'sb-nav-wide',
  })),
];

/** Pages and files that every dataset has. Docs that only some datasets have are in their sidebar. */
export const toFooter = (baseUrl: string, { footer }: SiteSettings): FooterColumn[] => [
  {
    title: 'The policy',
    items: [
      { to: toBased(baseUrl, '/stages/'), label: 'Release stages' },
      { to: toBased(baseUrl, '/support/'), label: 'Support states' },
    ],
  },
  { title: footerColumns[0], items: toFooterItems(baseUrl, footerColumns[0]) },
  {
    title: footerColumns[1],
    items: [
      ...toFooterItems(baseUrl, footerColumns[1]),
      toFileLink(baseUrl, '/feeds/changes.atom', 'Changes as a feed'),
      toFileLink(baseUrl, '/feeds/deadlines.ics', 'Deadlines as a calendar'),
    ],
  },
  {
    title: 'Developers',
    items: [
      toFileLink(baseUrl, '/api/v1/index.json', 'API'),
      toFileLink(baseUrl, '/api/v1/openapi.json', 'OpenAPI'),
      toFileLink(baseUrl, '/llms.txt', 'llms.txt'),
    ],
  },
  ...footer.map(({ title, items }) => ({ title, items: items.map((link) => toItem(baseUrl, link)) })),
];
