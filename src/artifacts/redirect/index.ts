import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { Redirect } from '../../model/schema/redirects';
import { redirectScript } from './script';
import { renderRedirectPage } from './page';

export { deriveGoneAnchors, findGoneAnchors } from './anchors';
export { renderGoneAnchors } from './page';

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
 * An anchor never reaches the host: the page that it is asked for on says where it went.
 */
export const buildRedirects = ({ dataset, site }: ArtifactContext): Artifact[] => {
  const redirects = dataset.redirects ?? [];
  const pages = redirects.filter(isPage);
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
      contents: renderRedirectPage(site, dataset.policy.language, to),
    })),
    ...(redirects.length === 0 ? [] : [redirectScript]),
  ];
};
