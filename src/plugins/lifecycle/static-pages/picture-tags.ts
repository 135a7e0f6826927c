import type { Picture } from '../../../artifacts/picture';
import type { Policy } from '../../../model/policy/policy';
import type { Site } from '../../../artifacts';
import { escapeHtml } from './template';
import { pictureSize, toSitePicture, toStagePicture, toSupportPicture } from '../../../artifacts/picture';
import { readHome } from '../docs/homes';
import { toUrl } from '../../../artifacts/site';

/** The picture of a page that Docusaurus rendered: of its stage or support state, else the one of the site. */
export const toRoutedPicture = (policy: Policy, permalink: string): Picture => {
  const home = readHome(permalink);
  const has = (list: readonly { readonly id: string }[]): boolean => list.some(({ id }) => id === home?.id);
  if (home?.axis === 'stage' && has(policy.stages)) return toStagePicture(policy, home.id);
  if (home?.axis === 'support' && has(policy.supportStates)) return toSupportPicture(policy, home.id);
  return toSitePicture(policy);
};

/** What networks and messengers show where the page is linked to. */
export const renderPictureTags = (site: Site, { title }: Policy, { path, alt }: Picture): string => {
  const url = toUrl(site, path);
  const tags = [
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', title],
    ['property', 'og:image', url],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', String(pictureSize.width)],
    ['property', 'og:image:height', String(pictureSize.height)],
    ['property', 'og:image:alt', alt],
    ['name', 'twitter:image', url],
    ['name', 'twitter:image:alt', alt],
  ] as const;
  return tags
    .map(([by, name, content]) => `<meta ${by}="${name}" content="${escapeHtml(content)}">`)
    .join('');
};

/** A page with the tags in its head. One whose author named a picture keeps that. */
export const addPictureTags = (html: string, tags: string): string =>
  /<meta [^>]*property="?og:image\b/.test(html) ? html : html.replace('</head>', () => `${tags}</head>`);
