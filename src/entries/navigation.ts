import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NavbarItem, NavbarLogo } from '@docusaurus/theme-common';
import type { SiteLink, SiteSettings } from '../model/schema/site';
import type { Section } from '../model/pages/sections';
import { escapePattern } from '../plugins/lifecycle/static-pages/template';
import { listedPages } from '../model/pages/listed-pages';
import { sections } from '../model/pages/sections';
import { say } from '../model/text/say';

interface FooterColumn {
  readonly title: string;
  readonly items: (SiteLink | { readonly html: string })[];
}

/** The base URL and the docs, which the navigation of a site depends on. */
export interface NavigationBasis {
  readonly baseUrl: string;
  /** The folder of the docs. Pages that only some sites have are linked if they are there. */
  readonly docs: string;
  /** Whether the site has a page about support. */
  readonly hasSupport: boolean;
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

/** The text of a page of the docs by a path such as `about`; null if there is none. */
const readDoc = (docs: string, path: string): string | null => {
  const file = ['.mdx', '.md', '/index.mdx', '/index.md']
    .map((end) => join(docs, `${path}${end}`))
    .find((candidate) => existsSync(candidate));
  return file === undefined ? null : readFileSync(file, 'utf8');
};

const listPages = (section: Section) =>
  listedPages.filter(({ navigation }) => navigation.section === section);

/** The entry of a section opens its first page, and is marked on all of them. */
const toSectionItem = (baseUrl: string, section: Section): NavbarItem => {
  const paths = listPages(section).map(({ path }) => path);
  const folders = paths.map((path) => escapePattern(path.slice(1, -1)));
  return {
    to: toBased(baseUrl, paths[0] ?? '/'),
    label: sections[section],
    position: 'left',
    activeBaseRegex: `^${escapePattern(baseUrl)}(${folders.join('|')})/`,
  };
};

/** A page of the docs that only some sites have. */
const toDocItem = ({ baseUrl, docs }: NavigationBasis, folder: string, label: string): NavbarItem[] =>
  readDoc(docs, folder) === null ? [] : [{ to: `${baseUrl}${folder}/`, label, position: 'left' }];

/** The name of a language in itself: "Deutsch". */
const toOwnName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;

/** The navigation bar: at most six entries, each of which leads on to the pages of its section, and those of site.yaml. */
export const toNavigation = (
  basis: NavigationBasis,
  { navigation, languages }: SiteSettings,
): NavbarItem[] => [
  toSectionItem(basis.baseUrl, 'explorer'),
  { to: toBased(basis.baseUrl, '/stages/'), label: say('nav.stages'), position: 'left' },
  ...(basis.hasSupport
    ? [{ to: toBased(basis.baseUrl, '/support/'), label: say('nav.support'), position: 'left' as const }]
    : []),
  toSectionItem(basis.baseUrl, 'changes'),
  ...toDocItem(basis, 'integrate', say('nav.developers')),
  ...toDocItem(basis, 'about', say('nav.about')),
  ...navigation.map((link) => ({
    ...toItem(basis.baseUrl, link),
    position: 'left' as const,
    className: 'sb-nav-wide',
  })),
  ...languages.map(({ language, href, label }) => ({
    href,
    label: label ?? toOwnName(language),
    lang: language,
    hrefLang: language,
    position: 'right' as const,
    className: 'sb-nav-wide',
  })),
];

/** Sections of the page "About" that the footer links to, if the page has them. */
const aboutAnchors = {
  get owner() {
    return say('nav.owner');
  },
  get report() {
    return say('nav.report');
  },
  get data() {
    return say('nav.last-reading');
  },
  get licence() {
    return say('nav.licence');
  },
  get privacy() {
    return say('nav.privacy');
  },
} as const;

const toAboutItems = ({ baseUrl, docs }: NavigationBasis): FooterColumn['items'] => {
  const about = readDoc(docs, 'about');
  if (about === null) return [];
  const to = `${baseUrl}about/`;
  return [
    { to, label: say('nav.about-site') },
    ...Object.entries(aboutAnchors)
      .filter(([anchor]) => about.includes(`{/* #${anchor} */}`))
      .map(([anchor, label]) => ({ to: `${to}#${anchor}`, label })),
  ];
};

/** Every listed page, the published files, and how to reach the owner of the site. */
export const toFooter = (basis: NavigationBasis, { footer }: SiteSettings): FooterColumn[] => {
  const { baseUrl, docs } = basis;
  const toItems = (section: Section) =>
    listPages(section).map(({ path, navigation }) => ({
      to: toBased(baseUrl, path),
      label: navigation.label,
    }));
  return [
    {
      title: sections.explorer,
      items: [
        ...toItems('explorer'),
        { to: toBased(baseUrl, '/stages/'), label: say('nav.release-stages') },
        ...(basis.hasSupport
          ? [{ to: toBased(baseUrl, '/support/'), label: say('nav.support-states') }]
          : []),
      ],
    },
    {
      title: sections.changes,
      items: [
        ...toItems('changes'),
        toFileLink(baseUrl, '/feeds/changes.atom', say('nav.changes-feed')),
        toFileLink(baseUrl, '/feeds/deadlines.ics', say('nav.deadlines-calendar')),
      ],
    },
    {
      title: say('nav.developers'),
      items: [
        ...(readDoc(docs, 'integrate') === null
          ? []
          : [{ to: `${baseUrl}integrate/`, label: say('nav.badges-and-api') }]),
        toFileLink(baseUrl, '/api/v1/index.json', 'API'),
        toFileLink(baseUrl, '/api/v1/openapi.json', 'OpenAPI'),
        toFileLink(baseUrl, '/llms.txt', 'llms.txt'),
      ],
    },
    { title: sections.about, items: [...toAboutItems(basis), ...toItems('about')] },
    ...footer.map(({ title, items }) => ({ title, items: items.map((link) => toItem(baseUrl, link)) })),
  ];
};
