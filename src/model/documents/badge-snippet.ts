import { escapeXml } from '../text/plain-text';
import { say } from '../text/say';

/** A badge with the data that all snippets need. */
export interface BadgeSource {
  readonly subject: string;
  /** Alternative text: `toBadgeAlt`. */
  readonly alt: string;
  /** The image. */
  readonly image: string;
  /** The subject's page. */
  readonly page: string;
  /** The element's script. */
  readonly script: string;
}

export type BadgePart = 'status' | 'stage' | 'support';

/**
 * The alternative text of a copied badge: the badge's topic and not its current status, because a copied text
 * is never updated, unlike the image.
 */
export const toBadgeAlt = (label: string, part: BadgePart): string => say('badge.alt', { label, part });

/** The badge as drawn by shields.io, with the subject's name before its status. */
export const toShieldsImage = (endpoint: string, label: string): string =>
  `https://img.shields.io/endpoint?url=${encodeURIComponent(endpoint)}&label=${encodeURIComponent(label)}`;

export interface Snippet {
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

const escapeMarkdown = (text: string): string =>
  text.replace(/[\\[\]`*_<>]/g, (character) => `\\${character}`);
const escapeAsciiDoc = (text: string): string => text.replace(/["\]]/g, (character) => `\\${character}`);

/** The same badge in every markup language of connector docs, with alternative text and link. */
export const toSnippets = ({ subject, alt, image, page, script }: BadgeSource): Snippet[] => [
  { id: 'markdown', name: 'Markdown', code: `[![${escapeMarkdown(alt)}](${image})](${page})` },
  {
    id: 'html',
    name: 'HTML',
    code: `<a href="${escapeXml(page)}"><img src="${escapeXml(image)}" alt="${escapeXml(alt)}"></a>`,
  },
  {
    id: 'rst',
    name: 'reStructuredText',
    code: `.. image:: ${image}\n   :alt: ${alt.replaceAll('\n', ' ')}\n   :target: ${page}`,
  },
  { id: 'asciidoc', name: 'AsciiDoc', code: `image:${image}["${escapeAsciiDoc(alt)}",link="${page}"]` },
  {
    id: 'mdx',
    name: 'MDX',
    code: `<a href=${JSON.stringify(page)}>\n  <img src=${JSON.stringify(image)} alt={${JSON.stringify(alt)}} />\n</a>`,
  },
  {
    id: 'element',
    name: say('badge.element'),
    code: `<script type="module" src="${escapeXml(script)}"></script>\n<stage-badge subject="${escapeXml(subject)}">${escapeXml(alt)}</stage-badge>`,
  },
];
