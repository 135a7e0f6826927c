import type { Artifact } from '../artifact';
import type { SiteRules } from './site-rules';
import type { SiteSettings } from '../../model/schema/site';
import { renderApacheHost } from './apache';
import { renderCaddyfile } from './caddy';
import { renderNginxLocations, renderNginxServer } from './nginx';

type Host = SiteSettings['hosts'][number];

const files: readonly (readonly [host: Host, path: string, render: (rules: SiteRules) => string])[] = [
  ['nginx', 'hosts/nginx.conf', renderNginxServer],
  ['nginx', 'hosts/nginx-locations.conf', renderNginxLocations],
  ['caddy', 'hosts/Caddyfile', renderCaddyfile],
  ['apache', 'hosts/apache.conf', renderApacheHost],
];

/** Complete host configurations, and nginx locations to include in an existing server block. */
export const buildHostFiles = (
  rules: SiteRules,
  hosts: readonly Host[],
): (Artifact & { readonly contents: string })[] =>
  files
    .filter(([host]) => hosts.includes(host))
    .map(([, path, render]) => ({ path, contents: render(rules) }));
