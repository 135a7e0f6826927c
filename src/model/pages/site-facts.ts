import type { DataAge } from '../api/parts';

/** The facts of a site that the frame of every page uses. */
export interface SiteFacts {
  /** The path of the pages: the site's base URL, or a folder of a site that has other pages too. */
  readonly baseUrl: string;
  readonly dataAge: DataAge;
  /** The published styles of badges, in addition to the plain one. */
  readonly badgeStyles: readonly string[];
  /** Whether site.yaml names a font, so that the program's own need not be loaded. */
  readonly hasOwnFont: boolean;
}
