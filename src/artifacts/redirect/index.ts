import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { Redirect } from '../../model/schema/redirects';
import { escapeXml } from '../../model/plain-text';
import { toUrl } from '../site';

/** A page for hosts that cannot redirect: it goes on by itself, and has a link for those whom it does not take along. */
const renderPage = (language: string, url: string): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="robots" content="noindex">',
    '<title>Moved</title>',
    `<link rel="canonical" href="${escapeXml(url)}">`,
    `<meta http-equiv="refresh" content="0; url=${escapeXml(url)}">`,
    '</head>',
    `<body><p>This page has moved: <a href="${escapeXml(url)}">${escapeXml(url)}</a></p></body>`,
    '</html>\n',
  ].join('\n');

const isPage = ({ from }: Redirect): boolean => !from.includes('#');

/** Badges of a stage or support state that is called otherwise now: the old address shows the new one. */
const toBadgeRules = ({ from, to }: Redirect): [string, string][] => {
  const pattern = /^\/(stages|support)\/([a-z0-9-]+)\/$/;
  const [, folder, old] = pattern.exec(from) ?? [];
  const [, target, now] = pattern.exec(to) ?? [];
  return folder === undefined || folder !== target
    ? []
    : ['.svg', '.flat.svg', '.flat-square.svg', '.for-the-badge.svg', '.json'].map((ending) => [
        `/badges/${folder}/${old ?? ''}${ending}`,
        `/badges/${folder}/${now ?? ''}${ending}`,
      ]);
};

/**
 * What became of pages that are gone: rules for hosts that redirect (`_redirects`, nginx), and a page for the others.
 * An anchor never reaches the host; its old id is listed in links.json.
 */
export const buildRedirects = ({ dataset, site }: ArtifactContext): Artifact[] => {
  const pages = (dataset.redirects ?? []).filter(isPage);
  const base = site.baseUrl.replace(/\/$/, '');
  const rules = pages.flatMap((redirect): [string, string][] => [
    [redirect.from, redirect.to],
    ...toBadgeRules(redirect),
  ]);
  return [
    {
      path: '_redirects',
      contents: rules.map(([from, to]) => `${base}${from} ${base}${to} 301\n`).join(''),
    },
    {
      path: 'redirects.nginx.conf',
      contents: rules
        .map(([from, to]) => `location = ${base}${from} { return 301 ${base}${to}; }\n`)
        .join(''),
    },
    ...pages.map(({ from, to }) => ({
      path: `${from.slice(1)}index.html`,
      contents: renderPage(dataset.policy.language, toUrl(site, to)),
    })),
  ];
};
