import type { HeaderRule } from './headers';

/**
 * Everything that a host needs to know about the built site. Each host's configuration is rendered from this.
 */
export interface SiteRules {
  /** Scheme and host of the published site. */
  readonly siteUrl: string;
  /** Begins and ends in a slash. */
  readonly baseUrl: string;
  /** Sorted from the least to the most specific pattern. */
  readonly headers: readonly HeaderRule[];
  /** Permanent redirects between paths below the base URL. */
  readonly redirects: readonly (readonly [from: string, to: string])[];
  /** Paths that serve the file at another path, both below the base URL. */
  readonly rewrites: readonly (readonly [from: string, to: string])[];
}

/** The API's folder serves its JSON index. */
export const deriveRewrites = (baseUrl: string): SiteRules['rewrites'] => [
  [`${baseUrl}api/v1/`, `${baseUrl}api/v1/index.json`],
];

/** Media types by file extension. Hosts lack some of them, and many take `.ts` for a video. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  txt: 'text/plain',
  conf: 'text/plain',
  ts: 'text/plain',
  md: 'text/markdown',
  ics: 'text/calendar',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/** Pictures and fonts. They are already compressed. */
const isBinary = (type: string): boolean => /png|icon|font/.test(type);

/** Media types of text, which is worth compressing. */
export const textTypes = Object.values(mediaTypes).filter((type) => !isBinary(type));

/** The header for a media type. All text is in UTF-8. */
export const toContentType = (type: string): string => (isBinary(type) ? type : `${type}; charset=utf-8`);

const matches = ({ pattern }: HeaderRule, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** All headers of a path, or of all paths below a pattern. A later rule overrides an earlier one. */
export const mergeHeaders = (rules: readonly HeaderRule[], pattern: string): Record<string, string> =>
  Object.assign(
    {},
    ...rules.filter((rule) => matches(rule, pattern)).map(({ headers }) => headers),
  ) as Record<string, string>;
