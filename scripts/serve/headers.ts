/** The headers that the built site is meant to be served with, by path below the base URL. */
export interface HeaderRule {
  readonly matches: (path: string) => boolean;
  readonly headers: Readonly<Record<string, string>>;
}

const year = 31_536_000;

const isOpen = (path: string): boolean => /^(?:api|badges|feeds|schemas|embed)\//.test(path);

/** Names that hold a hash of their content, or a version that never changes. */
const isImmutable = (path: string): boolean =>
  path.startsWith('assets/') || /^embed\/\d+\.\d+\.\d+\//.test(path);

const isFile = (path: string): boolean => /\.[a-z0-9]+$/.test(path) && !path.endsWith('.html');

const pagePolicy = (scriptHashes: readonly string[], ancestors: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' ${scriptHashes.join(' ')}`.trim(),
    // Diagrams and the theme set style attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** What is set for every path, later rules over earlier ones. `scriptHashes`: of the scripts that stand in the pages. */
export const createHeaderRules = (scriptHashes: readonly string[]): readonly HeaderRule[] => [
  {
    matches: () => true,
    headers: {
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-security-policy': pagePolicy(scriptHashes, "'self'"),
    },
  },
  {
    matches: (path) => isOpen(path),
    headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
  },
  {
    // Fresh within five minutes wherever they are shown.
    matches: (path) => isOpen(path) && isFile(path),
    headers: {
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  },
  {
    // A card is made to stand in other sites' pages.
    matches: (path) => path.startsWith('embed/') && !isFile(path),
    headers: { 'content-security-policy': pagePolicy(scriptHashes, '*') },
  },
  { matches: isImmutable, headers: { 'cache-control': `public, max-age=${year}, immutable` } },
];

/** All headers for a path below the base URL. */
export const toHeaders = (rules: readonly HeaderRule[], path: string): Record<string, string> =>
  rules
    .filter(({ matches }) => matches(path))
    .reduce<Record<string, string>>((all, { headers }) => ({ ...all, ...headers }), {});
