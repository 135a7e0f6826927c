import type { DefineComponent, HTMLAttributes } from 'vue';
import type { StageBadgeAttributes } from '../element/attributes';

export * from './element';

declare module 'vue' {
  // Templates.
  interface GlobalComponents {
    'stage-badge': DefineComponent<StageBadgeAttributes>;
  }
  // JSX.
  interface IntrinsicElementAttributes {
    'stage-badge': HTMLAttributes & StageBadgeAttributes;
  }
}
