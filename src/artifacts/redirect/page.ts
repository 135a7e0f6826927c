import type { GoneAnchor } from './anchors';
import type { Site } from '../site';
import { escapeXml } from '../../model/text/plain-text';
import { redirectScript } from './script';
import { toUrl } from '../site';

/** Below the base URL, so that a copy of the site on another host leads to its own pages. */
const toHref = ({ baseUrl }: Site, to: string): string => escapeXml(`${baseUrl}${to.slice(1)}`);

const renderScript = ({ baseUrl }: Site): string =>
  `<script src="${baseUrl}${redirectScript.path}" defer></script>`;

/** A page for hosts that cannot redirect: it goes on by itself, and has a link for those whom it does not take along. */
export const renderRedirectPage = (site: Site, language: string, to: string): string => {
  const href = toHref(site, to);
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}" data-redirect="${href}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    '<title>Moved</title>',
    `<link rel="canonical" href="${escapeXml(toUrl(site, to))}">`,
    // With scripts the fragment of the old address is taken along.
    `<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>`,
    renderScript(site),
    '</head>',
    `<body><p>This page has moved: <a href="${href}">${href}</a></p></body>`,
    '</html>\n',
  ].join('\n');
};

/**
 * A line for each anchor that is gone, for the end of its page. It shows only to who asked for it, and the script goes
 * on from it; without scripts it is the answer.
 */
export const renderGoneAnchors = (
  site: Site,
  toLabel: (permalink: string) => string,
  anchors: readonly GoneAnchor[],
): string => {
  if (anchors.length === 0) return '';
  const lines = anchors.map(
    ({ id, to }) =>
      `<p class="sb-gone" id="${escapeXml(id)}">The part of this page that you asked for has gone. ` +
      `It is answered here now: <a href="${toHref(site, to)}">${escapeXml(toLabel(to))}</a></p>`,
  );
  return `<aside aria-label="Parts of this page that have gone">${lines.join('')}</aside>${renderScript(site)}`;
};
