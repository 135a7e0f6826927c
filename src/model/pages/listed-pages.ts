import type { CatalogEntry, SubjectChange, SubjectDocument } from '../api/subject';
import type { ConformanceDocument } from '../documents/conformance-document';
import type { Due } from '../documents/due';
import type { ExplorerPageDocument } from '../explorer/page-document';
import type { SearchablePage } from '../documents/search-entry';
import type { SiteData } from './site-data';
import { catalogPagePath, groupCatalog, listCatalogPages } from '../documents/catalog-pages';
import { catalogPermalink } from '../permalink/permalink';
import { changePagePath, divideChanges } from '../documents/change-pages';

/** The document of each page about the whole catalog, by page type. */
export interface ListedDocuments {
  readonly catalog: readonly CatalogEntry[];
  readonly explorer: ExplorerPageDocument;
  readonly compare: Pick<ExplorerPageDocument, 'file'>;
  readonly changes: readonly SubjectChange[];
  readonly deadlines: readonly Due[];
  readonly conformance: ConformanceDocument;
}

export type ListedType = keyof ListedDocuments;

/**
 * The documents of all pages rendered after the build: a subject's page, and the pages about all subjects.
 */
export interface PageDocuments extends ListedDocuments {
  readonly subject: SubjectDocument;
}

/** Another format of a page: media type, path, and a title that follows the policy's title. */
export type Alternate = readonly [type: string, path: string, what: string];

/** The entries of the navigation bar for listed pages, each with its column in the footer. */
export const sections = {
  explorer: 'Explorer',
  changes: 'Changes',
  about: 'About',
} as const;

export type Section = keyof typeof sections;

/** A page that every site has, derived from the whole catalog. */
export interface ListedPage<T extends ListedType = ListedType> {
  readonly type: T;
  /** Site path. */
  readonly path: string;
  readonly toDocument: (data: SiteData) => ListedDocuments[T];
  /** Site path from which browsers fetch the document after client-side navigation. */
  readonly source: string;
  /** Whether `source` is published only for this page; otherwise it is a document of the API. */
  readonly isSourceOwn: boolean;
  /**
   * `static`: the HTML stays as built; the named enhancement is optional. `hydrated`: React hydrates the body
   * with the whole policy or its outline.
   */
  readonly body:
    | { readonly is: 'static'; readonly enhancement?: string }
    | { readonly is: 'hydrated'; readonly policy: 'policy' | 'outline' };
  /** Where readers find the page: in the bar by its section, whose first page opens, and by label in the footer. */
  readonly navigation: { readonly section: Section; readonly label: string };
  readonly search: Omit<SearchablePage, 'path'>;
  readonly alternates: readonly Alternate[];
  /** Further pages with the same body, for a list that is too long for one page. */
  readonly parts?: {
    /** Site path with `:id`. */
    readonly path: string;
    readonly listIds: (data: SiteData) => readonly string[];
  };
}

const describe = <T extends ListedType>(page: ListedPage<T>): ListedPage<T> => page;

/** The feeds of changes, which the home page links to as well. */
export const newsAlternates: readonly Alternate[] = [
  ['application/atom+xml', '/feeds/changes.atom', 'changes'],
  ['application/feed+json', '/feeds/changes.json', 'changes'],
];

/**
 * Every page about the whole catalog, in the order of the navigation. Routes, templates, dates, navigation,
 * sitemap, search and tests are derived from this list. To add a page: an entry here, a component in a folder
 * of `src/components`, and a line in `components/islands/page/bodies.ts` that loads it.
 */
export const listedPages = [
  describe({
    type: 'explorer',
    path: '/explorer/',
    toDocument: ({ explorerPage }) => explorerPage(),
    source: '/explorer/page.json',
    isSourceOwn: true,
    body: { is: 'hydrated', policy: 'outline' },
    navigation: { section: 'explorer', label: 'Explorer' },
    search: {
      title: 'Stage explorer',
      description: 'Everything, searched, filtered and counted, on any day.',
      words: 'filter matrix my list as of what may I expect',
    },
    alternates: [],
  }),
  describe({
    type: 'catalog',
    path: catalogPermalink,
    toDocument: ({ entries }) => entries(),
    source: '/api/v1/catalog.json',
    isSourceOwn: false,
    body: { is: 'static' },
    navigation: { section: 'explorer', label: 'Catalog' },
    search: { title: 'Catalog', description: 'Everything, by stage.', words: 'all list overview' },
    alternates: [],
    parts: {
      path: catalogPagePath,
      listIds: (data) =>
        listCatalogPages(groupCatalog(data.policyDocument(), data.entries())).map(({ id }) => id),
    },
  }),
  describe({
    type: 'compare',
    path: '/compare/',
    toDocument: ({ explorerPage }) => ({ file: explorerPage().file }),
    source: '/explorer/page.json',
    isSourceOwn: false,
    body: { is: 'hydrated', policy: 'policy' },
    navigation: { section: 'explorer', label: 'Compare' },
    search: {
      title: 'Compare',
      description: 'Compare items, stages and editions.',
      words: 'comparison difference versus vs',
    },
    alternates: [],
  }),
  describe({
    type: 'changes',
    path: '/changes/',
    toDocument: ({ changes }) => changes(),
    source: '/api/v1/changes.json',
    isSourceOwn: false,
    body: { is: 'static', enhancement: 'changes' },
    navigation: { section: 'changes', label: 'Changes' },
    search: {
      title: 'Changes',
      description: 'Changes in the catalog, newest first.',
      words: 'changelog history news recent',
    },
    alternates: newsAlternates,
    parts: {
      path: changePagePath,
      listIds: (data) => divideChanges(data.changes()).years.map(({ id }) => id),
    },
  }),
  describe({
    type: 'deadlines',
    path: '/deadlines/',
    toDocument: ({ dues }) => dues(),
    source: '/explorer/deadlines.json',
    isSourceOwn: true,
    body: { is: 'static', enhancement: 'copy' },
    navigation: { section: 'changes', label: 'Deadlines' },
    search: {
      title: 'Deadlines',
      description: 'Upcoming deadlines, soonest first.',
      words: 'end of life eol sunset due breaking changes calendar',
    },
    alternates: [['text/calendar', '/feeds/deadlines.ics', 'deadlines']],
  }),
  describe({
    type: 'conformance',
    path: '/conformance/',
    toDocument: ({ conformance }) => conformance(),
    source: '/conformance/conformance.json',
    isSourceOwn: true,
    body: { is: 'static' },
    navigation: { section: 'about', label: 'Policy check' },
    search: {
      title: 'Policy check',
      description: 'Items that break a rule of the policy.',
      words: 'conformance rules exceptions broken kept',
    },
    alternates: [],
  }),
] as const;
