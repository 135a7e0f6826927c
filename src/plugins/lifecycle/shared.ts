import type { DocumentProvider, ProvidedList } from './mdx/provider';
import type { Folders, LifecycleContent } from './content';
import type { Artifact } from '../../artifacts';
import type { Catalogue } from '../../messages/catalogue';
import type { SiteSettings } from '../../model/schema/site';
import type { SubjectFilter } from '../../model/documents/subject-list';
import { defaultSite } from '../../dataset';

/**
 * Content that the plugin shares with the Markdown check and the sitemap, which Docusaurus calls with nothing but
 * their options. All members are functions, because Docusaurus writes options as JSON into the client's
 * configuration, and neither data nor local paths belong there.
 */
export interface SharedContent {
  readonly folders: () => Folders;
  /** The settings of site.yaml. */
  readonly settings: () => SiteSettings;
  /** The bootstrap script of every page. */
  readonly bootstrapScript: () => Artifact;
  /** The words of the site, which are written into its bundles. */
  readonly catalogue: () => Catalogue;
  readonly publish: (content: LifecycleContent, provider: DocumentProvider) => void;
  /** The latest content; null before the first load. */
  readonly current: () => LifecycleContent | null;
  /** Returns the path from which a page imports a subject's document. */
  readonly provide: (id: string) => string;
  /** The same for a list of subjects. */
  readonly provideList: (filter: SubjectFilter) => ProvidedList;
}

/** The parts that are known before the dataset is read. */
interface Known {
  readonly folders: Folders;
  readonly settings?: SiteSettings;
  readonly catalogue: Catalogue;
  readonly bootstrapScript: Artifact;
}

export const createSharedContent = ({
  folders,
  settings = defaultSite,
  catalogue,
  bootstrapScript,
}: Known): SharedContent => {
  let published: { content: LifecycleContent; provider: DocumentProvider } | null = null;
  const toProvider = (): DocumentProvider => {
    if (published === null) throw new Error('The dataset has not been read yet.');
    return published.provider;
  };
  return {
    folders: () => folders,
    settings: () => settings,
    bootstrapScript: () => bootstrapScript,
    catalogue: () => catalogue,
    publish: (content, provider) => {
      published = { content, provider };
    },
    current: () => published?.content ?? null,
    provide: (id) => toProvider().provide(id),
    provideList: (filter) => toProvider().provideList(filter),
  };
};
