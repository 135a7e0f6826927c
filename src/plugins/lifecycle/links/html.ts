import { Parser } from 'htmlparser2';

/** Elements that link or load something, and the attribute with the address. */
const targetOf: Readonly<Record<string, string>> = {
  a: 'href',
  area: 'href',
  link: 'href',
  use: 'href',
  script: 'src',
  img: 'src',
  source: 'src',
  iframe: 'src',
  object: 'data',
};

type OnElement = (name: string, attributes: Readonly<Record<string, string>>) => void;

/**
 * Calls back for each element with its decoded attributes. A parser is needed because texts and attributes
 * can contain tag-like text.
 */
const readElements = (html: string, onopentag: OnElement): void => {
  const parser = new Parser({ onopentag });
  parser.write(html);
  parser.end();
};

/** The addresses that a page links to or loads, as written. */
export const readTargets = (html: string): string[] => {
  const targets: string[] = [];
  readElements(html, (name, attributes) => {
    const target = attributes[targetOf[name] ?? ''];
    if (target !== undefined) targets.push(target);
  });
  return targets;
};

/** All anchors of a page: ids and names. */
export const readAnchors = (html: string): Set<string> => {
  const anchors = new Set<string>();
  readElements(html, (_, { id, name }) => {
    for (const anchor of [id, name]) if (anchor !== undefined) anchors.add(anchor);
  });
  return anchors;
};
