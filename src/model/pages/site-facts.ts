import type { DataAge } from '../api/parts';

/** What the frame of every page needs of a site. */
export interface SiteFacts {
  readonly dataAge: DataAge;
  /** The published styles of badges, in addition to the plain one. */
  readonly badgeStyles: readonly string[];
  /** Whether site.yaml names a font, so that the program's own need not be loaded. */
  readonly hasOwnFont: boolean;
}
