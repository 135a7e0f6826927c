import type { HTMLAttributes } from 'svelte/elements';
import type { StageBadge } from '../element/stage-badge';
import type { StageBadgeAttributes } from '../element/attributes';

export * from './element';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'stage-badge': HTMLAttributes<StageBadge> & StageBadgeAttributes;
  }
}
