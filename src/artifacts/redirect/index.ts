import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { Redirect } from '../../model/schema/redirects';
import { badgeEndings, buildStyles } from '../badge';
import { notFoundFile } from '../api/not-found';
import { redirectScript } from './script';
import { renderDocument, renderLink } from '../markdown/markdown';
import { toStageBadge, toSupportBadge } from '../badge/badge';
import { toUrl } from '../site';
import { renderRedirectPage } from './page';

export { deriveGoneAnchors, findGoneAnchors } from './anchors';
export { renderGoneAnchors } from './page';

const isPage = ({ from }: Redirect): boolean => !from.includes('#');

/** The axis and ids of a page of a stage or support state that is called otherwise now. */
const readRenaming = ({ from, to }: Redirect): { folder: string; old: string; now: string } | null => {
  const pattern = /^\/(stages|support)\/([a-z0-9-]+)\/$/;
  const [, folder, old] = pattern.exec(from) ?? [];
  const [, target, now] = pattern.exec(to) ?? [];
  return folder === undefined || old === undefined || now === undefined || folder !== target
    ? null
    : { folder, old, now };
};

/** The files of a stage or support state that is called otherwise now: the old address shows the new one. */
const toFileRules = (redirect: Redirect): [string, string][] => {
  const renaming = readRenaming(redirect);
  if (renaming === null) return [];
  const { folder, old, now } = renaming;
  return [
    ...badgeEndings.map((ending): [string, string] => [
      `/badges/${folder}/${old}${ending}`,
      `/badges/${folder}/${now}${ending}`,
    ]),
    [`/${folder}/${old}.md`, `/${folder}/${now}.md`],
  ];
};

/** The same files for hosts that cannot redirect: an image that is shown in a page has nobody to follow a link. */
const buildRenamedFiles = ({ dataset, site }: ArtifactContext, redirect: Redirect): Artifact[] => {
  const renaming = readRenaming(redirect);
  if (renaming === null) return [];
  const { folder, old, now } = renaming;
  const { policy } = dataset;
  const badge = folder === 'stages' ? toStageBadge(policy, now) : toSupportBadge(policy, now);
  const link = renderLink(badge.title, toUrl(site, `/${folder}/${now}.md`));
  return [
    ...buildStyles(`${folder}/${old}`, badge),
    { path: `${folder}/${old}.md`, contents: renderDocument([`This page has moved: ${link}`]) },
  ];
};

/**
 * What became of pages that are gone: rules for hosts that redirect (`_redirects`, nginx), and files for the others; and
 * what programs are answered that ask for what never was.
 * An anchor never reaches the host: the page that it is asked for on says where it went.
 */
export const buildRedirects = (context: ArtifactContext): Artifact[] => {
  const { dataset, site } = context;
  const redirects = dataset.redirects ?? [];
  const pages = redirects.filter(isPage);
  const base = site.baseUrl.replace(/\/$/, '');
  const rules = pages.flatMap((redirect): [string, string][] => [
    [redirect.from, redirect.to],
    ...toFileRules(redirect),
  ]);
  const missing = `${base}/${notFoundFile.path}`;
  const lines = rules.map(([from, to]) => `${base}${from} ${base}${to} 301\n`);
  const locations = rules.map(([from, to]) => `location = ${base}${from} { return 301 ${base}${to}; }\n`);
  return [
    notFoundFile,
    { path: '_redirects', contents: [...lines, `${base}/api/* ${missing} 404\n`].join('') },
    {
      path: 'redirects.nginx.conf',
      contents: [...locations, `location ${base}/api/ { error_page 404 ${missing}; }\n`].join(''),
    },
    ...pages.map(({ from, to }) => ({
      path: `${from.slice(1)}index.html`,
      contents: renderRedirectPage(site, dataset.policy.language, to),
    })),
    ...pages.flatMap((redirect) => buildRenamedFiles(context, redirect)),
    ...(redirects.length === 0 ? [] : [redirectScript]),
  ];
};
