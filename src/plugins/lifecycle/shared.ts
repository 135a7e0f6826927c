import type { DocumentProvider, ProvidedList } from './mdx/provider';
import type { Folders, LifecycleContent } from './content';
import type { Artifact } from '../../artifacts';
import type { SubjectFilter } from '../../model/documents/subject-list';
import { bundleBootstrapScript } from './bootstrap/script';

/**
 * What the plugin tells the others that take part in a build: the Markdown check and the sitemap, which Docusaurus
 * calls with nothing but their own options. Functions only, because Docusaurus writes options into the client's
 * configuration as JSON: neither data nor a path of this machine may end up there.
 */
export interface SharedContent {
  readonly folders: () => Folders;
  /** The script that every page runs by itself. */
  readonly bootstrapScript: () => Artifact;
  readonly publish: (content: LifecycleContent, provider: DocumentProvider) => void;
  /** The newest content; null before the first was loaded. */
  readonly current: () => LifecycleContent | null;
  /** The path that a page imports a subject's document from. */
  readonly provide: (id: string) => string;
  /** The same for a list of subjects. */
  readonly provideList: (filter: SubjectFilter) => ProvidedList;
}

export const createSharedContent = (folders: Folders): SharedContent => {
  let bootstrapScript: Artifact | null = null;
  let published: { content: LifecycleContent; provider: DocumentProvider } | null = null;
  const toProvider = (): DocumentProvider => {
    if (published === null) throw new Error('The dataset has not been read yet.');
    return published.provider;
  };
  return {
    folders: () => folders,
    bootstrapScript: () => (bootstrapScript ??= bundleBootstrapScript(folders.siteDir)),
    publish: (content, provider) => {
      published = { content, provider };
    },
    current: () => published?.content ?? null,
    provide: (id) => toProvider().provide(id),
    provideList: (filter) => toProvider().provideList(filter),
  };
};
