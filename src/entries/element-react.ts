import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { StageBadge } from '../element/stage-badge';
import type { StageBadgeAttributes } from '../element/attributes';

export * from './element';

export type StageBadgeProps = DetailedHTMLProps<HTMLAttributes<StageBadge>, StageBadge> &
  StageBadgeAttributes;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React reads the types of elements from here.
  namespace JSX {
    interface IntrinsicElements {
      'stage-badge': StageBadgeProps;
    }
  }
}
