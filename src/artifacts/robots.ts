import type { Artifact } from './artifact';
import type { Site } from './site';
import { toUrl } from './site';

/** Allows every robot and names the sitemap. */
export const buildRobots = (site: Site): Artifact => ({
  path: 'robots.txt',
  contents: `User-agent: *\nAllow: /\n\nSitemap: ${toUrl(site, '/sitemap.xml')}\n`,
});
