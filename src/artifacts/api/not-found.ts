import type { Artifact } from '../artifact';
import { escapeXml } from '../../model/text/plain-text';
import { toJsonArtifact } from '../artifact';

/**
 * The response for a document that does not exist. The path is null on hosts that answer with a static file.
 */
export const toNotFound = (path: string | null) => ({ error: { code: 'not-found', path } });

/** For hosts that can be configured to answer with this file. */
export const notFoundFile: Artifact = toJsonArtifact('api/404.json', toNotFound(null));

/**
 * For hosts that always answer with the nearest `404.html`. The page has neither script nor style, because
 * the policy of API files allows none.
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
