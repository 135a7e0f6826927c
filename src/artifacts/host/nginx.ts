import type { SiteRules } from './site-rules';
import { mediaTypes, mergeHeaders, textTypes } from './site-rules';

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const quote = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** nginx applies only the headers of the innermost block, so each location repeats all of them. */
const toHeaderLines = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers)
    .filter(([name]) => name !== 'Content-Type')
    .map(([name, value]) => `add_header ${name} ${quote(value)} always;`);

const toTypeLines = (type: string | undefined): string[] =>
  type === undefined ? [] : ['types { }', `default_type ${quote(type)};`];

/**
 * The site's locations, for a `server` block that sets `$stagebook_root` to the folder of the built site.
 * `alias` serves that folder at any base path.
 */
export const renderNginxLocations = ({ baseUrl, headers, redirects, rewrites }: SiteRules): string => {
  const toLocation = (pattern: string): string[] => {
    const path = pattern.replace(/\*$/, '');
    const isPrefix = pattern.endsWith('*');
    const all = mergeHeaders(headers, pattern);
    const isOpen = 'Access-Control-Allow-Origin' in all;
    const missing = path.startsWith(`${baseUrl}api/`) ? 'api/404.json' : '404.html';
    return [
      `location ${isPrefix ? '^~' : '='} ${quote(path)} {`,
      ...indent([
        `alias $stagebook_root/${path.slice(baseUrl.length)};`,
        ...toTypeLines(all['Content-Type']),
        ...toHeaderLines(all),
        `error_page 404 ${quote(`${baseUrl}${missing}`)};`,
        // Browsers send a preflight before a request with custom headers such as If-None-Match.
        ...(isOpen ? ['if ($request_method = OPTIONS) { return 204; }'] : []),
      ]),
      '}',
    ];
  };
  const hidden = ['_headers', '_redirects'].map(
    (name) => `location = ${quote(`${baseUrl}${name}`)} { return 404; }`,
  );
  const withoutSlash =
    baseUrl === '/'
      ? []
      : [`location = ${quote(baseUrl.slice(0, -1))} { return 301 ${baseUrl}$is_args$args; }`];
  return [
    '# Written by the build. Include it in a server block, below: set $stagebook_root /path/of/build;',
    '# Behind a proxy a redirect must not name this server.',
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    'types {',
    ...indent(Object.entries(mediaTypes).map(([ending, type]) => `${type} ${ending};`)),
    '}',
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 512;',
    `gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    `error_page 404 ${quote(`${baseUrl}404.html`)};`,
    ...hidden,
    ...withoutSlash,
    ...redirects.map(([from, to]) => `location = ${quote(from)} { return 301 ${to}$is_args$args; }`),
    ...rewrites.map(([from, to]) => `location = ${quote(from)} { rewrite ^ ${to} last; }`),
    ...headers.flatMap(({ pattern }) => toLocation(pattern)),
    '',
  ].join('\n');
};

/** A whole `server` block, for a file that nginx includes at its top level, such as one in `conf.d`. */
export const renderNginxServer = (rules: SiteRules): string =>
  [
    '# Written by the build. Change the port, the name and the folder; what follows them is the same on every host.',
    'server {',
    ...indent(['listen 80;', 'server_name _;', 'set $stagebook_root /var/www/stagebook;', '']),
    ...indent(renderNginxLocations(rules).trimEnd().split('\n')),
    '}',
    '',
  ].join('\n');
