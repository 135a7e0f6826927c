import type { Artifact } from '../artifact';
import type { SiteRules } from './site-rules';
import { renderApacheHost } from './apache';
import { renderCaddyfile } from './caddy';
import { renderNginxLocations, renderNginxServer } from './nginx';

/** Complete host configurations, and nginx locations to include in an existing server block. */
export const buildHostFiles = (rules: SiteRules): (Artifact & { readonly contents: string })[] => [
  { path: 'hosts/nginx.conf', contents: renderNginxServer(rules) },
  { path: 'hosts/nginx-locations.conf', contents: renderNginxLocations(rules) },
  { path: 'hosts/Caddyfile', contents: renderCaddyfile(rules) },
  { path: 'hosts/apache.conf', contents: renderApacheHost(rules) },
];
