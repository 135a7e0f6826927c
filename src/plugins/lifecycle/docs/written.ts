import type { AllContent } from '@docusaurus/types';
import type { LoadedContent, LoadedVersion } from '@docusaurus/plugin-content-docs';
import { aliasedSitePathToRelativePath } from '@docusaurus/utils';
import { toSidebarsProp } from '@docusaurus/plugin-content-docs/lib/props.js';
import type { PropSidebar } from '@docusaurus/plugin-content-docs';
import type { Axes } from './policy-pages';
import type { Problem } from '../../../model/rules/problem';
import type { SearchablePage } from '../../../model/documents/search-entry';
import { readPolicyPage, listPolicyPages } from './policy-pages';
import { renderSuggestion } from '../../../model/text/suggest';
import { say } from '../../../model/text/say';

/** The docs as loaded by Docusaurus. */
export interface WrittenDocs {
  /** Site paths without the base URL, and the source file of each. */
  readonly pages: ReadonlyMap<string, string>;
  /** The same pages with their titles for the search. */
  readonly searchable: readonly SearchablePage[];
  /** The sidebar to show on generated pages, which are not docs themselves. */
  readonly sidebar: { readonly name: string; readonly items: PropSidebar } | null;
}

const isLoaded = (content: unknown): content is LoadedContent =>
  typeof content === 'object' && content !== null && 'loadedVersions' in content;

const toSidebar = (version: LoadedVersion): WrittenDocs['sidebar'] => {
  const [first] = Object.entries(toSidebarsProp(version));
  return first === undefined ? null : { name: first[0], items: first[1] };
};

export const readWrittenDocs = (allContent: AllContent, baseUrl: string): WrittenDocs => {
  const content = allContent['docusaurus-plugin-content-docs']?.default;
  const version = isLoaded(content) ? content.loadedVersions[0] : undefined;
  if (version === undefined) return noDocs;
  const toPath = (permalink: string): string => `/${permalink.slice(baseUrl.length)}`;
  const pages = version.docs.map(
    ({ permalink, source }) => [toPath(permalink), aliasedSitePathToRelativePath(source)] as const,
  );
  const searchable = version.docs.map(({ title, description, permalink, frontMatter }) => ({
    title,
    description,
    path: toPath(permalink),
    words: frontMatter.keywords?.join(' ') ?? '',
  }));
  return { pages: new Map(pages), searchable, sidebar: toSidebar(version) };
};

/** No docs: in a site with its own, all pages of the policy are generated. */
export const noDocs: WrittenDocs = { pages: new Map(), searchable: [], sidebar: null };

/** Whether the site has a page of its own at a path. */
export const hasPage = (allContent: AllContent, path: string): boolean => {
  const pages = allContent['docusaurus-plugin-content-pages']?.default;
  return Array.isArray(pages) && pages.some((page: { permalink?: unknown }) => page.permalink === path);
};

/** Reports docs for a stage or support state that the policy does not have. */
export const checkWrittenDocs = ({ pages }: WrittenDocs, axes: Axes): Problem[] => {
  const expected = listPolicyPages(axes);
  return [...pages].flatMap(([permalink, file]): Problem[] => {
    const page = readPolicyPage(permalink);
    if (page === null || expected.some((known) => known.permalink === permalink)) return [];
    const ids = expected.flatMap(({ axis, id }) => (axis === page.axis && id !== null ? [id] : []));
    return [
      {
        file,
        line: 1,
        column: 1,
        rule: 'mdx/unknown-page',
        severity: 'error',
        message: say('docs-page.unknown', { axis: page.axis, id: page.id }),
        hint: say('docs-page.unknown-hint', {
          suggestion: renderSuggestion(page.id, ids, say('known.ids', { ids: ids.join(', ') })),
          id: page.id,
        }),
      },
    ];
  });
};
