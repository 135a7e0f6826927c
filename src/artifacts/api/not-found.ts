import type { Artifact } from '../artifact';
import { escapeXml } from '../../model/text/plain-text';
import { toJsonArtifact } from '../artifact';

/** The answer for a document that was never published. A host that answers with a file cannot name the path. */
export const toNotFound = (path: string | null) => ({ error: { code: 'not-found', path } });

/** For hosts that can be told which file to answer with. */
export const notFoundFile: Artifact = toJsonArtifact('api/404.json', toNotFound(null));

/**
 * The same for hosts that answer with the nearest `404.html` and cannot choose another file. It has no script and no
 * style of its own, because files of the API are served under a policy that allows none.
 */
export const notFoundPage = (language: string): Artifact => ({
  path: 'api/404.html',
  contents: [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}"><head>`,
    '<meta charset="utf-8"><meta name="robots" content="noindex">',
    '<title>404 not-found</title><meta name="description" content="404 not-found"></head>',
    `<body><pre>${escapeXml(JSON.stringify(toNotFound(null)))}</pre></body></html>`,
    '',
  ].join('\n'),
});
