import type { Painter } from './picture';
import type { Site } from './site';
import type { SiteData } from '../model/pages/site-data';

/** What every builder of published files reads. */
export interface ArtifactContext extends SiteData {
  readonly site: Site;
  /** What draws PNG files; null for who needs none of them. */
  readonly painter: Painter | null;
}

export const createContext = (
  data: SiteData,
  site: Site,
  painter: Painter | null = null,
): ArtifactContext => ({ ...data, site, painter });
