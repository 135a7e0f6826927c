import type { Rasterizer } from './picture';
import type { Site } from './site';
import type { SiteData } from '../model/pages/site-data';

/** What every builder of published files reads. */
export interface ArtifactContext extends SiteData {
  readonly site: Site;
  /** What draws PNG files; null for who needs none of them. */
  readonly rasterizer: Rasterizer | null;
}

export const createContext = (
  data: SiteData,
  site: Site,
  rasterizer: Rasterizer | null = null,
): ArtifactContext => ({ ...data, site, rasterizer });
