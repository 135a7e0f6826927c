import type { SharedContent } from './shared';

export interface LifecycleOptions {
  readonly id: string;
  readonly shared: SharedContent;
}
