import type { CatalogEntry, SubjectChange, SubjectDocument } from '../api/subject';
import type { ConformanceDocument } from '../documents/conformance-document';
import type { Due } from '../documents/due';
import type { ExplorerPageDocument } from '../explorer/page-document';
import type { SearchablePage } from '../documents/search-entry';
import type { SiteData } from './site-data';
import { catalogPermalink } from '../permalink/permalink';

/** What each page over the whole catalog is drawn from, by the page's type. */
export interface ListedDocuments {
  readonly catalog: readonly CatalogEntry[];
  readonly explorer: ExplorerPageDocument;
  readonly compare: Pick<ExplorerPageDocument, 'file'>;
  readonly changes: readonly SubjectChange[];
  readonly deadlines: readonly Due[];
  readonly conformance: ConformanceDocument;
}

export type ListedType = keyof ListedDocuments;

/** What every page rendered after the build is drawn from: one of each subject, and those about all subjects. */
export interface PageDocuments extends ListedDocuments {
  readonly subject: SubjectDocument;
}

/** Another form of a page: its media type, its path and what it has, which follows the title of the policy. */
export type Alternate = readonly [type: string, path: string, what: string];

/** The columns of the footer, in their order. */
export const footerColumns = ['The catalog', 'Updates'] as const;

/** A page that every site has, drawn from the whole catalog. */
export interface ListedPage<T extends ListedType = ListedType> {
  readonly type: T;
  /** Site path. */
  readonly path: string;
  readonly toDocument: (data: SiteData) => ListedDocuments[T];
  /** Where a browser finds the document when it comes to the page without its HTML; site path. */
  readonly source: string;
  /** Whether `source` is published for this page alone; if not, it is a document of the API. */
  readonly isSourceOwn: boolean;
  /**
   * `static`: the HTML stays as the build made it, and an enhancement may be added by its name. `hydrated`: React takes the
   * body over, with the policy whole or in outline.
   */
  readonly body:
    | { readonly is: 'static'; readonly enhancement?: string }
    | { readonly is: 'hydrated'; readonly policy: 'policy' | 'outline' };
  readonly navigation: {
    readonly label: string;
    /** Left out of a narrow navigation bar; the menu and the footer have it. */
    readonly isWide?: boolean;
    readonly footer: { readonly column: (typeof footerColumns)[number]; readonly label: string };
  };
  readonly search: Omit<SearchablePage, 'path'>;
  readonly alternates: readonly Alternate[];
}

const describe = <T extends ListedType>(page: ListedPage<T>): ListedPage<T> => page;

/** Feeds of what is new: the home page names them too. */
export const newsAlternates: readonly Alternate[] = [
  ['application/atom+xml', '/feeds/changes.atom', 'changes'],
  ['application/feed+json', '/feeds/changes.json', 'changes'],
];

/**
 * Every page over the whole catalog, in the order of the navigation. Routes, templates, dates, navigation, sitemap,
 * search and tests come of this list. To add one: a line here, what draws it in a room of `src/components`, and a line
 * in `components/islands/page/bodies.ts` that loads it.
 */
export const listedPages = [
  describe({
    type: 'catalog',
    path: catalogPermalink,
    toDocument: ({ entries }) => entries(),
    source: '/api/v1/catalog.json',
    isSourceOwn: false,
    body: { is: 'static' },
    navigation: { label: 'Catalog', footer: { column: 'The catalog', label: 'Everything, by stage' } },
    search: { title: 'Catalog', description: 'Everything, by stage.', words: 'all list overview' },
    alternates: [],
  }),
  describe({
    type: 'explorer',
    path: '/explorer/',
    toDocument: ({ explorerPage }) => explorerPage(),
    source: '/explorer/page.json',
    isSourceOwn: true,
    body: { is: 'hydrated', policy: 'outline' },
    navigation: { label: 'Explorer', footer: { column: 'The catalog', label: 'Explorer' } },
    search: {
      title: 'Stage explorer',
      description: 'Everything, searched, filtered and counted, on any day.',
      words: 'filter matrix my list as of what may I expect',
    },
    alternates: [],
  }),
  describe({
    type: 'compare',
    path: '/compare/',
    toDocument: ({ explorerPage }) => ({ file: explorerPage().file }),
    source: '/explorer/page.json',
    isSourceOwn: false,
    body: { is: 'hydrated', policy: 'policy' },
    navigation: { label: 'Compare', footer: { column: 'The catalog', label: 'Compare' } },
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
    navigation: { label: 'Changes', footer: { column: 'Updates', label: 'Changes' } },
    search: {
      title: 'Changes',
      description: 'Changes in the catalog, newest first.',
      words: 'changelog history news recent',
    },
    alternates: newsAlternates,
  }),
  describe({
    type: 'deadlines',
    path: '/deadlines/',
    toDocument: ({ dues }) => dues(),
    source: '/explorer/deadlines.json',
    isSourceOwn: true,
    body: { is: 'static' },
    navigation: { label: 'Deadlines', footer: { column: 'Updates', label: 'Deadlines' } },
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
    navigation: {
      label: 'Policy check',
      isWide: true,
      footer: { column: 'Updates', label: 'Policy check' },
    },
    search: {
      title: 'Policy check',
      description: 'Items that break a rule of the policy.',
      words: 'conformance rules exceptions broken kept',
    },
    alternates: [],
  }),
] as const;
