import type { SharedContent } from './shared';

export interface LifecycleOptions {
  readonly id: string;
  readonly shared: SharedContent;
  /** A path of a site that has its own docs, theme and hosts: the plugin adds only its own pages and files below it. */
  readonly routeBasePath?: string;
}
