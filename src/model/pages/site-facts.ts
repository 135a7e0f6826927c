import type { DataAge } from '../api/parts';

/** The facts of a site that the frame of every page uses. */
export interface SiteFacts {
  readonly dataAge: DataAge;
  /** The published styles of badges, in addition to the plain one. */
  readonly badgeStyles: readonly string[];
  /** Whether site.yaml names a font, so that the program's own need not be loaded. */
  readonly hasOwnFont: boolean;
}
