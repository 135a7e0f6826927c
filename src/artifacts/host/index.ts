import type { Artifact } from '../artifact';
import type { SiteRules } from './site-rules';
import { renderApacheHost } from './apache';
import { renderCaddyfile } from './caddy';
import { renderNginxLocations, renderNginxServer } from './nginx';

/** Complete configurations of hosts, and the part of nginx's that a server block of one's own includes. */
export const buildHostFiles = (rules: SiteRules): (Artifact & { readonly contents: string })[] => [
  { path: 'hosts/nginx.conf', contents: renderNginxServer(rules) },
  { path: 'hosts/nginx-locations.conf', contents: renderNginxLocations(rules) },
  { path: 'hosts/Caddyfile', contents: renderCaddyfile(rules) },
  { path: 'hosts/apache.conf', contents: renderApacheHost(rules) },
];
