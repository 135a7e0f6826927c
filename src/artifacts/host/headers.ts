import type { Site } from '../site';
import { publishedFolders } from '../folders';

/**
 * Headers of the paths that match a pattern: an exact path, or a prefix before a final `*`. Two rules that
 * match one path never set the same header, because hosts would join the values.
 */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The parts of the built site that the rules depend on. */
export interface Contents {
  /** Names in the folder of the base URL: files, and folders with a final slash. */
  readonly top: readonly string[];
  /** The same in `embed/`. */
  readonly embed: readonly string[];
  /** Hashes of the inline scripts: `'sha256-…'`. */
  readonly scriptHashes: readonly string[];
}

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const fresh = 'public, max-age=0, must-revalidate';
/** Third-party embeds can be five minutes stale. */
const brief = 'public, max-age=300, stale-while-revalidate=86400';
const forGood = 'public, max-age=31536000, immutable';

const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/**
 * For a `<meta>` in the page, on hosts that send no headers. Only a header can limit which sites frame a
 * page.
 */
export const toMetaPolicy = (scriptHashes: readonly string[]): string =>
  [
    "default-src 'self'",
    `script-src ${["'self'", ...scriptHashes].join(' ')}`,
    // Diagrams and the theme set style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');

const toPagePolicy = (scriptHashes: readonly string[], ancestors: string): string =>
  `${toMetaPolicy(scriptHashes)}; frame-ancestors ${ancestors}`;

const toHeaders = (cacheControl: string, policy: string): Record<string, string> => ({
  'Cache-Control': cacheControl,
  'Content-Security-Policy': policy,
});

/** Lets pages and programs of other sites read these files and revalidate them by ETag. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Access-Control-Max-Age': '86400',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** All headers of a file that other sites read. */
export const openFileHeaders: Readonly<Record<string, string>> = {
  ...everywhere,
  ...open,
  ...toHeaders(brief, filePolicy),
};

/** Folders of pages with Markdown versions, which other sites read too. */
const twinNames = ['catalog/', 'stages/', 'support/'];

/** Folders and files that other sites read. */
const openNames = [...publishedFolders.map((folder) => `${folder}/`), 'llms.txt'];

const toEmbedHeaders = (name: string, cardPolicy: string): Record<string, string> => {
  // Cards are embedded in other sites' pages.
  if (name === 'subjects/') return { ...open, ...toHeaders(brief, cardPolicy) };
  const isReleased = /^\d+\.\d+\.\d+\/$/.test(name);
  return { ...open, ...toHeaders(isReleased ? forGood : brief, filePolicy) };
};

/** Content types that hosts guess wrongly: many take `.ts` for a video. */
const types: Readonly<Record<string, string>> = {
  'api/v1/stages.d.ts': 'text/plain; charset=utf-8',
  'api/v1/stages.d.cts': 'text/plain; charset=utf-8',
  'api/v1/links.d.ts': 'text/plain; charset=utf-8',
  'api/v1/remark-stage-badge.d.mts': 'text/plain; charset=utf-8',
  'api/v1/links.d.cts': 'text/plain; charset=utf-8',
  'api/v1/links.cjs': 'text/javascript; charset=utf-8',
  'api/v1/catalog.ndjson': 'application/x-ndjson; charset=utf-8',
  'feeds/changes.json': 'application/feed+json; charset=utf-8',
};

/** The headers for serving the built site. */
export const createHeaderRules = (
  { baseUrl }: Pick<Site, 'baseUrl'>,
  { top, embed, scriptHashes }: Contents,
): HeaderRule[] => {
  const rule = (path: string, headers: HeaderRule['headers']): HeaderRule => ({
    pattern: `${baseUrl}${path.endsWith('/') ? `${path}*` : path}`,
    headers,
  });
  const pagePolicy = toPagePolicy(scriptHashes, "'self'");
  const cardPolicy = toPagePolicy(scriptHashes, '*');
  const toTopRules = (name: string): HeaderRule[] => {
    if (name === 'embed/')
      return embed.map((inner) => rule(`embed/${inner}`, toEmbedHeaders(inner, cardPolicy)));
    if (openNames.includes(name)) return [rule(name, { ...open, ...toHeaders(brief, filePolicy) })];
    if (name === 'assets/') return [rule(name, toHeaders(forGood, pagePolicy))];
    if (twinNames.includes(name)) return [rule(name, { ...open, ...toHeaders(fresh, pagePolicy) })];
    return [rule(name, toHeaders(fresh, pagePolicy))];
  };
  return [
    { pattern: `${baseUrl}*`, headers: everywhere },
    { pattern: baseUrl, headers: toHeaders(fresh, pagePolicy) },
    ...top.flatMap(toTopRules),
    ...Object.entries(types).map(([path, type]) => rule(path, { 'Content-Type': type })),
  ];
};

/** The rules in the `_headers` format, which several static hosts and `npm run serve` read. */
export const renderHeaderRules = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ pattern, headers }) =>
      [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
