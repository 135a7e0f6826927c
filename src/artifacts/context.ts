import type { Rasterizer } from './picture/rasterizer';
import type { Site } from './site';
import type { SiteData } from '../model/pages/site-data';

/** The input of every builder of published files. */
export interface ArtifactContext extends SiteData {
  readonly site: Site;
  /** Draws PNG files; null for callers that need none. */
  readonly rasterizer: Rasterizer | null;
}

export const createContext = (
  data: SiteData,
  site: Site,
  rasterizer: Rasterizer | null = null,
): ArtifactContext => ({ ...data, site, rasterizer });
