import type { CatalogEntry } from '../api/catalog-entry';
import type { SubjectChange, SubjectDocument } from '../api/subject';
import type { ConformanceDocument } from '../documents/conformance-document';
import type { Due } from '../documents/due';
import type { ExplorerPageDocument } from '../explorer/page-document';
import type { SearchablePage } from '../documents/search-entry';
import type { SiteData } from './site-data';
import type { Vocabulary } from '../explorer/vocabulary';
import { catalogPermalink } from '../permalink/permalink';
import { say } from '../text/say';
import type { Section } from './sections';

/** The document of each page about the whole catalog, by page type. */
export interface ListedDocuments {
  readonly catalog: readonly CatalogEntry[];
  readonly explorer: ExplorerPageDocument;
  readonly compare: Pick<ExplorerPageDocument, 'file'> & {
    readonly vocabulary: Pick<Vocabulary, 'stage' | 'support'>;
  };
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

/** Another format of a page: media type, path, and its title, which contains the policy's title. */
export type Alternate = readonly [type: string, path: string, toTitle: (title: string) => string];

const toChangesTitle = (title: string): string => say('feed.changes-title', { title });

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
}

const describe = <T extends ListedType>(page: ListedPage<T>): ListedPage<T> => page;

/** The feeds of changes, which the home page links to as well. */
export const newsAlternates: readonly Alternate[] = [
  ['application/atom+xml', '/feeds/changes.atom', toChangesTitle],
  ['application/feed+json', '/feeds/changes.json', toChangesTitle],
];

/**
 * Every page about the whole catalog, in the order of the navigation. Routes, templates, dates, navigation,
 * sitemap, search and tests are derived from this list. To add a page: an entry here, a component in a folder
 * of `src/components`, and a line in `components/islands/page/bodies.ts` that loads it. Its style rules are in
 * `css/pages`, in a file named like the type, which the component's `-page` module imports. A list that can be too
 * long for one page is divided in `list-parts.ts`.
 */
export const listedPages = [
  describe({
    type: 'explorer',
    path: '/explorer/',
    toDocument: ({ explorerPage }) => explorerPage(),
    source: '/explorer/page.json',
    isSourceOwn: true,
    body: { is: 'hydrated', policy: 'outline' },
    navigation: {
      section: 'explorer',
      get label() {
        return say('nav.explorer');
      },
    },
    search: {
      get title() {
        return say('nav.stage-explorer');
      },
      get description() {
        return say('nav.explorer-about');
      },
      get words() {
        return say('nav.explorer-words');
      },
    },
    alternates: [],
  }),
  describe({
    type: 'catalog',
    path: catalogPermalink,
    toDocument: ({ entries }) => entries(),
    source: '/api/v1/catalog.json',
    isSourceOwn: false,
    body: { is: 'static', enhancement: 'copy' },
    navigation: {
      section: 'explorer',
      get label() {
        return say('nav.catalog');
      },
    },
    search: {
      get title() {
        return say('nav.catalog');
      },
      get description() {
        return say('nav.catalog-about');
      },
      get words() {
        return say('nav.catalog-words');
      },
    },
    alternates: [],
  }),
  describe({
    type: 'compare',
    path: '/compare/',
    toDocument: ({ explorerPage }) => {
      const {
        file,
        vocabulary: { stage, support },
      } = explorerPage();
      return { file, vocabulary: { stage, support } };
    },
    source: '/explorer/page.json',
    isSourceOwn: false,
    body: { is: 'hydrated', policy: 'policy' },
    navigation: {
      section: 'explorer',
      get label() {
        return say('nav.compare');
      },
    },
    search: {
      get title() {
        return say('nav.compare');
      },
      get description() {
        return say('nav.compare-about');
      },
      get words() {
        return say('nav.compare-words');
      },
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
    navigation: {
      section: 'changes',
      get label() {
        return say('nav.changes');
      },
    },
    search: {
      get title() {
        return say('nav.changes');
      },
      get description() {
        return say('nav.changes-about');
      },
      get words() {
        return say('nav.changes-words');
      },
    },
    alternates: newsAlternates,
  }),
  describe({
    type: 'deadlines',
    path: '/deadlines/',
    toDocument: ({ dues }) => dues(),
    source: '/explorer/deadlines.json',
    isSourceOwn: true,
    body: { is: 'static', enhancement: 'copy' },
    navigation: {
      section: 'changes',
      get label() {
        return say('nav.deadlines');
      },
    },
    search: {
      get title() {
        return say('nav.deadlines');
      },
      get description() {
        return say('nav.deadlines-about');
      },
      get words() {
        return say('nav.deadlines-words');
      },
    },
    alternates: [
      ['text/calendar', '/feeds/deadlines.ics', (title) => say('feed.deadlines-title', { title })],
    ],
  }),
  describe({
    type: 'conformance',
    path: '/conformance/',
    toDocument: ({ conformance }) => conformance(),
    source: '/conformance/conformance.json',
    isSourceOwn: true,
    body: { is: 'static' },
    navigation: {
      section: 'about',
      get label() {
        return say('nav.policy-check');
      },
    },
    search: {
      get title() {
        return say('nav.policy-check');
      },
      get description() {
        return say('nav.policy-check-about');
      },
      get words() {
        return say('nav.policy-check-words');
      },
    },
    alternates: [],
  }),
] as const;
