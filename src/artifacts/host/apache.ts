import type { SiteRules } from './site-rules';
import { mediaTypes, textTypes } from './site-rules';

const quote = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const escapePattern = (path: string): string => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/**
 * A virtual host for Apache 2.4. Apache merges location sections in order, so the most specific comes last.
 */
export const renderApacheHost = ({ siteUrl, baseUrl, headers, redirects, rewrites }: SiteRules): string => {
  const prefix = baseUrl.slice(0, -1);
  const section = (pattern: string, lines: readonly string[]): string[] => {
    const path = pattern.replace(/\*$/, '');
    const end = pattern.endsWith('*') ? '' : '$';
    return [`<LocationMatch "^${escapePattern(path)}${end}">`, ...indent(lines), '</LocationMatch>'];
  };
  const rules = headers.flatMap(({ pattern, headers: values }) =>
    section(
      pattern,
      Object.entries(values).map(([name, value]) =>
        name === 'Content-Type' ? `ForceType ${quote(value)}` : `Header always set ${name} ${quote(value)}`,
      ),
    ),
  );
  return [
    '# Written by the build. Change the port and the folder; what follows them is the same on every host.',
    '# It needs the modules alias, deflate, dir, filter, headers, mime and rewrite.',
    'Define STAGEBOOK_ROOT /var/www/stagebook',
    '<VirtualHost *:80>',
    ...indent([
      // Apache's redirects are absolute. Behind a proxy they must use the published host name, not this
      // server's.
      `ServerName ${siteUrl}`,
      'UseCanonicalName On',
      'UseCanonicalPhysicalPort Off',
      ...(prefix === ''
        ? ['DocumentRoot "${STAGEBOOK_ROOT}"']
        : [`Alias ${quote(prefix)} "\${STAGEBOOK_ROOT}"`]),
      '<Directory "${STAGEBOOK_ROOT}">',
      ...indent([
        'Require all granted',
        'Options -Indexes -MultiViews',
        'AllowOverride None',
        'DirectoryIndex index.html',
        ...Object.entries(mediaTypes).map(([ending, type]) => `AddType ${type} .${ending}`),
        `AddCharset utf-8 ${Object.entries(mediaTypes)
          .filter(([, type]) => textTypes.includes(type))
          .map(([ending]) => `.${ending}`)
          .join(' ')}`,
        // Otherwise Apache reads `.md` and similar parts of "index.html.md" as languages.
        'RemoveLanguage .md .ts .js',
      ]),
      '</Directory>',
      `AddOutputFilterByType DEFLATE ${textTypes.join(' ')}`,
      // By default Apache adds a suffix to the ETag, and a request with that ETag never matches.
      'DeflateAlterETag NoChange',
      `ErrorDocument 404 ${baseUrl}404.html`,
      ...section(`${baseUrl}api/*`, [`ErrorDocument 404 ${baseUrl}api/404.json`]),
      ...rules,
      'RewriteEngine On',
      // Answers a preflight request without a file.
      'RewriteCond %{REQUEST_METHOD} =OPTIONS',
      'RewriteRule ^ - [R=204,L]',
      ...[`${baseUrl}_headers`, `${baseUrl}_redirects`].map(
        (path) => `RewriteRule ^${escapePattern(path)}$ - [R=404,L]`,
      ),
      ...rewrites.map(([from, to]) => `RewriteRule "^${escapePattern(from)}$" ${quote(to)} [PT,L]`),
      ...redirects.map(([from, to]) => `RewriteRule "^${escapePattern(from)}$" ${quote(to)} [R=301,L]`),
    ]),
    '</VirtualHost>',
    '',
  ].join('\n');
};
