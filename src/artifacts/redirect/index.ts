import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { Dataset } from '../../model/catalog/dataset';
import type { Redirect } from '../../model/schema/redirects';
import { buildStyles, listBadgeEndings } from '../badge';
import type { Site } from '../site';
import { deriveRewrites } from '../host/site-rules';
import { notFoundFile, notFoundPage } from '../api/not-found';
import { redirectScript } from './script';
import { renderDocument, renderLink } from '../markdown/markdown';
import { toStageBadge, toSupportBadge } from '../badge/badge';
import { toUrl } from '../site';
import { renderRedirectPage } from './page';
import { say } from '../../model/text/say';

export { deriveGoneAnchors, findGoneAnchors } from './anchors';
export { renderGoneAnchors } from './page';

const isPage = ({ from }: Redirect): boolean => !from.includes('#');

/** The folder and both ids of a renamed stage or support state; null for other redirects. */
const readRenaming = ({ from, to }: Redirect): { folder: string; old: string; now: string } | null => {
  const pattern = /^\/(stages|support)\/([a-z0-9-]+)\/$/;
  const [, folder, old] = pattern.exec(from) ?? [];
  const [, target, now] = pattern.exec(to) ?? [];
  return folder === undefined || old === undefined || now === undefined || folder !== target
    ? null
    : { folder, old, now };
};

/** Redirects from the files of a renamed stage or support state to its new files. */
const toFileRules = (redirect: Redirect, endings: readonly string[]): [string, string][] => {
  const renaming = readRenaming(redirect);
  if (renaming === null) return [];
  const { folder, old, now } = renaming;
  return [
    ...endings.map((ending): [string, string] => [
      `/badges/${folder}/${old}${ending}`,
      `/badges/${folder}/${now}${ending}`,
    ]),
    [`/${folder}/${old}.md`, `/${folder}/${now}.md`],
  ];
};

/** The same files for hosts that cannot redirect, because an image in a page cannot follow a link. */
const buildRenamedFiles = (context: ArtifactContext, redirect: Redirect): Artifact[] => {
  const { dataset, site } = context;
  const renaming = readRenaming(redirect);
  if (renaming === null) return [];
  const { folder, old, now } = renaming;
  const { policy } = dataset;
  const badge = folder === 'stages' ? toStageBadge(policy, now) : toSupportBadge(policy, now);
  const link = renderLink(badge.title, toUrl(site, `/${folder}/${now}.md`));
  return [
    ...buildStyles(context, `${folder}/${old}`, badge),
    { path: `${folder}/${old}.md`, contents: renderDocument([say('redirect.page', { link })]) },
  ];
};

/** Permanent redirects for hosts, below the base URL: moved pages and the files that belong to them. */
export const deriveRedirectRules = (
  dataset: Pick<Dataset, 'redirects' | 'site'>,
  { baseUrl }: Pick<Site, 'baseUrl'>,
) => {
  const { redirects = [] } = dataset;
  const endings = listBadgeEndings(dataset);
  const base = baseUrl.replace(/\/$/, '');
  return redirects
    .filter(isPage)
    .flatMap((redirect): [string, string][] => [
      [redirect.from, redirect.to],
      ...toFileRules(redirect, endings),
    ])
    .map(([from, to]) => [`${base}${from}`, `${base}${to}`] as const);
};

/**
 * Redirects for removed pages: rules for hosts that redirect, pages for others, and the API's 404 response.
 * Anchors never reach the host, so the page itself shows where its removed anchors went.
 */
export const buildRedirects = (context: ArtifactContext): Artifact[] => {
  const { dataset, site } = context;
  const redirects = dataset.redirects ?? [];
  const pages = redirects.filter(isPage);
  const lines = [
    ...deriveRedirectRules(dataset, site).map(([from, to]) => `${from} ${to} 301\n`),
    ...deriveRewrites(site.baseUrl).map(([from, to]) => `${from} ${to} 200\n`),
  ];
  return [
    notFoundFile,
    notFoundPage(dataset.policy.language),
    { path: '_redirects', contents: lines.join('') },
    ...pages.map(({ from, to }) => ({
      path: `${from.slice(1)}index.html`,
      contents: renderRedirectPage(site, dataset.policy.language, to),
    })),
    ...pages.flatMap((redirect) => buildRenamedFiles(context, redirect)),
    ...(redirects.length === 0 ? [] : [redirectScript]),
  ];
};
