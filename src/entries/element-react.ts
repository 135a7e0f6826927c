import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { StageBadge } from '../element/stage-badge';
import type { StageBadgeAttributes } from '../element/attributes';

export * from './element';

export type StageBadgeProps = DetailedHTMLProps<HTMLAttributes<StageBadge>, StageBadge> &
  StageBadgeAttributes;

declare module 'react' {
  // React reads the types of elements from this namespace.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'stage-badge': StageBadgeProps;
    }
  }
}
