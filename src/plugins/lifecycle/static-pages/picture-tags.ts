import type { Picture } from '../../../artifacts/picture';
import type { Policy } from '../../../model/policy/policy';
import type { Site } from '../../../artifacts';
import { escapeHtml } from './template';
import { pictureSize, toSitePicture, toStagePicture, toSupportPicture } from '../../../artifacts/picture';
import { readPolicyPage } from '../docs/policy-pages';
import { toUrl } from '../../../artifacts/site';

/** The picture of a page that Docusaurus rendered: its stage's or support state's, else the site's. */
export const toRoutedPicture = (policy: Policy, permalink: string): Picture => {
  const page = readPolicyPage(permalink);
  const has = (list: readonly { readonly id: string }[]): boolean => list.some(({ id }) => id === page?.id);
  if (page?.axis === 'stage' && has(policy.stages)) return toStagePicture(policy, page.id);
  if (page?.axis === 'support' && has(policy.supportStates)) return toSupportPicture(policy, page.id);
  return toSitePicture(policy);
};

const renderTags = (tags: readonly (readonly [by: string, name: string, content: string])[]): string =>
  tags.map(([by, name, content]) => `<meta ${by}="${name}" content="${escapeHtml(content)}">`).join('');

/** Meta tags for the preview that social networks and messengers show. */
export const renderPictureTags = (
  site: Site,
  { title }: Policy,
  { path, alt }: Pick<Picture, 'path' | 'alt'>,
): string => {
  const url = toUrl(site, path);
  return renderTags([
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', title],
    ['property', 'og:image', url],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', String(pictureSize.width)],
    ['property', 'og:image:height', String(pictureSize.height)],
    ['property', 'og:image:alt', alt],
    ['name', 'twitter:image', url],
    ['name', 'twitter:image:alt', alt],
  ]);
};

/** The same for the picture of site.yaml, whose size and contents are the site's business. */
export const renderOwnPictureTags = (site: Site, { title }: Policy, file: string): string =>
  renderTags([
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', title],
    ['property', 'og:image', toUrl(site, file)],
    ['name', 'twitter:image', toUrl(site, file)],
  ]);

/** Adds the tags to a page's head, unless the page's author already named a picture. */
export const addPictureTags = (html: string, tags: string): string =>
  /<meta [^>]*property="?og:image\b/.test(html) ? html : html.replace('</head>', () => `${tags}</head>`);
