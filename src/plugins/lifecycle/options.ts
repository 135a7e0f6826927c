import type { Components } from './mdx/check';
import type { SharedContent } from './shared';

export interface LifecycleOptions {
  readonly id: string;
  readonly shared: SharedContent;
  /** A site that has its own docs, theme and hosts: the plugin adds only its own pages, files and components. */
  readonly guest?: {
    /** The path of the pages and files. */
    readonly routeBasePath: string;
    /** The attributes of the components that the site's MDX can use. */
    readonly components: Components;
  };
}
