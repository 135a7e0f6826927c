import type { HeaderRule } from './headers';

/** Everything that a host is told about the built site: one list, from which each host's own configuration is rendered. */
export interface SiteRules {
  /** Scheme and host of the published site. */
  readonly siteUrl: string;
  /** Begins and ends in a slash. */
  readonly baseUrl: string;
  /** From the least to the most specific pattern. */
  readonly headers: readonly HeaderRule[];
  /** Permanent redirects, from and to a path below the base URL. */
  readonly redirects: readonly (readonly [from: string, to: string])[];
  /** Paths that are answered with the file at another path, below the base URL. */
  readonly rewrites: readonly (readonly [from: string, to: string])[];
}

/** The folder of the API has its index as JSON. */
export const deriveRewrites = (baseUrl: string): SiteRules['rewrites'] => [
  [`${baseUrl}api/v1/`, `${baseUrl}api/v1/index.json`],
];

/** Media types by file ending. Hosts lack some of them, and take `.ts` for a film. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
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

/** Types worth compressing: pictures and fonts are compressed already. */
export const compressedTypes = Object.values(mediaTypes).filter((type) => !/png|icon|font/.test(type));

const matches = ({ pattern }: HeaderRule, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** All headers that a path, or all paths below a pattern, are served with; a later rule replaces an earlier one. */
export const mergeHeaders = (rules: readonly HeaderRule[], pattern: string): Record<string, string> =>
  Object.assign(
    {},
    ...rules.filter((rule) => matches(rule, pattern)).map(({ headers }) => headers),
  ) as Record<string, string>;
