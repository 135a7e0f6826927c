import type { GoneAnchor } from './anchors';
import type { Site } from '../site';
import { escapeXml } from '../../model/text/plain-text';
import { redirectScript } from './script';
import { toUrl } from '../site';
import { say } from '../../model/text/say';

/** Relative to the base URL, so that a copy of the site on another host links to its own pages. */
const toHref = ({ baseUrl }: Site, to: string): string => escapeXml(`${baseUrl}${to.slice(1)}`);

const renderScript = ({ baseUrl }: Site): string =>
  `<script src="${baseUrl}${redirectScript.path}" defer></script>`;

/** A page for hosts that cannot redirect. Redirects by itself, and has a link as a fallback. */
export const renderRedirectPage = (site: Site, language: string, to: string): string => {
  const href = toHref(site, to);
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}" data-redirect="${href}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeXml(say('redirect.title'))}</title>`,
    `<link rel="canonical" href="${escapeXml(toUrl(site, to))}">`,
    // The script keeps the fragment of the old address, which a meta refresh would lose.
    `<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>`,
    renderScript(site),
    '</head>',
    `<body><p>${say('redirect.page', { link: `<a href="${href}">${href}</a>` })}</p></body>`,
    '</html>\n',
  ].join('\n');
};

/**
 * A line for each removed anchor, for the end of its page. Shown only to readers who open the anchor; a
 * script then redirects them, and without scripts the line's link remains.
 */
export const renderGoneAnchors = (
  site: Site,
  toLabel: (permalink: string) => string,
  anchors: readonly GoneAnchor[],
): string => {
  if (anchors.length === 0) return '';
  const lines = anchors.map(
    ({ id, to }) =>
      `<p class="sb-gone" id="${escapeXml(id)}">` +
      `${say('redirect.part', { link: `<a href="${toHref(site, to)}">${escapeXml(toLabel(to))}</a>` })}</p>`,
  );
  return `<aside aria-label="${escapeXml(say('redirect.parts'))}">${lines.join('')}</aside>${renderScript(site)}`;
};
