import type { SiteRules } from './site-rules';
import { mediaTypes, toContentType } from './site-rules';

const quote = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const indent = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`);

/**
 * A Caddyfile with one site. A `route` block keeps the order of the headers, so the most specific comes last.
 */
export const renderCaddyfile = ({ baseUrl, headers, redirects, rewrites }: SiteRules): string => {
  const types = Object.entries(mediaTypes).map(
    ([ending, type]) => `header *.${ending} Content-Type ${quote(toContentType(type))}`,
  );
  const rules = headers.flatMap(({ pattern, headers: values }) => [
    `header ${pattern} {`,
    ...indent(Object.entries(values).map(([name, value]) => `${name} ${quote(value)}`)),
    '}',
  ]);
  // Two rules, because without a query Caddy would leave a question mark at the end of the new address.
  const moved = redirects.flatMap(([from, to], index) => [
    `@moved${index} {`,
    ...indent([`path ${from}`, 'expression `{http.request.uri.query} != ""`']),
    '}',
    `redir @moved${index} ${to}?{http.request.uri.query} 301`,
    `redir ${from} ${to} 301`,
  ]);
  const prefix = baseUrl.slice(0, -1);
  const strip = prefix === '' ? [] : [`uri strip_prefix ${prefix}`];
  return [
    '# Written by the build. Change the address and the folder; what follows them is the same on every host.',
    ':80 {',
    ...indent([
      'root * /var/www/stagebook',
      'encode zstd gzip',
      'route {',
      ...indent([
        ...types,
        ...rules,
        ...moved,
        ...rewrites.map(([from, to]) => `rewrite ${from} ${to}`),
        ...(prefix === '' ? [] : [`redir ${prefix} ${baseUrl} 301`]),
        `@hidden path ${baseUrl}_headers ${baseUrl}_redirects`,
        'error @hidden 404',
        '@preflight {',
        ...indent(['method OPTIONS', 'header Access-Control-Request-Method *']),
        '}',
        'respond @preflight 204',
        ...(prefix === '' ? [] : [`@outside not path ${baseUrl}*`, 'error @outside 404']),
        ...strip,
        // Caddy's own redirect to a folder drops the query.
        '@folder {',
        ...indent(['not path */', `file {path}/index.html`, 'expression `{http.request.uri.query} != ""`']),
        '}',
        `redir @folder ${prefix}{path}/?{query} 301`,
        'file_server',
      ]),
      '}',
      'handle_errors {',
      ...indent([
        '@api {',
        ...indent([`expression \`{http.request.orig_uri.path}.startsWith("${baseUrl}api/")\``]),
        '}',
        'handle @api {',
        ...indent([
          'header Content-Type "application/json; charset=utf-8"',
          'rewrite * /api/404.json',
          'file_server',
        ]),
        '}',
        'handle {',
        ...indent([
          ...headers
            .filter(({ pattern }) => pattern === `${baseUrl}404.html`)
            .flatMap(({ headers: values }) =>
              Object.entries(values).map(([name, value]) => `header ${name} ${quote(value)}`),
            ),
          'header Content-Type "text/html; charset=utf-8"',
          'rewrite * /404.html',
          'file_server',
        ]),
        '}',
      ]),
      '}',
    ]),
    '}',
    '',
  ].join('\n');
};
