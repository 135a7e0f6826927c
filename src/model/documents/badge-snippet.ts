import { escapeXml } from '../text/plain-text';

/** A badge with what every way to write it needs. */
export interface BadgeSource {
  readonly subject: string;
  /** What is read aloud, and shown where the image is not: `toBadgeAlt`. */
  readonly alt: string;
  /** The image. */
  readonly image: string;
  /** The subject's page. */
  readonly page: string;
  /** The script of the element. */
  readonly script: string;
}

export type BadgePart = 'status' | 'stage' | 'support';

const shown: Readonly<Record<BadgePart, string>> = {
  status: 'release stage and support state',
  stage: 'release stage',
  support: 'support state',
};

/**
 * What a copied badge is called: what it shows, and not the status of the day on which it was copied. The image is
 * brought up to date; a text that somebody copied is not.
 */
export const toBadgeAlt = (label: string, part: BadgePart): string => `${label}: ${shown[part]}`;

/** The badge as shields.io draws it, with the subject's name in front of its status. */
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

/** The same badge in every language that connector docs are written in, each with its alternative text and its link. */
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
    name: 'Element',
    code: `<script type="module" src="${escapeXml(script)}"></script>\n<stage-badge subject="${escapeXml(subject)}">${escapeXml(alt)}</stage-badge>`,
  },
];
