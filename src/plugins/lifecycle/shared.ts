import type { LifecycleContent } from './content';

/** Where the site's data and docs are. */
export interface Folders {
  readonly siteDir: string;
  /** As given: relative to the site's folder, or absolute. */
  readonly data: string;
  readonly docs: string;
}

/**
 * What the plugin tells the others that take part in a build: the Markdown check and the sitemap, which Docusaurus
 * calls with nothing but their own options. Functions only, because Docusaurus writes options into the client's
 * configuration as JSON: neither data nor a path of this machine may end up there.
 */
export interface SharedContent {
  readonly folders: () => Folders;
  readonly publish: (content: LifecycleContent) => void;
  /** The newest content; null before the first was loaded. */
  readonly current: () => LifecycleContent | null;
}

export const createSharedContent = (folders: Folders): SharedContent => {
  let content: LifecycleContent | null = null;
  return {
    folders: () => folders,
    publish: (next) => {
      content = next;
    },
    current: () => content,
  };
};
