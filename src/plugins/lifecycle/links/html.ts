import { Parser } from 'htmlparser2';

/** Elements that lead somewhere, and the attribute that says where. */
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

/** Calls back for each element, with its attributes as they are meant. What only looks like one, in a text or an attribute, is none. */
const readElements = (html: string, onopentag: OnElement): void => {
  const parser = new Parser({ onopentag });
  parser.write(html);
  parser.end();
};

/** Where the links, images, scripts and styles of a page lead, as written. */
export const readTargets = (html: string): string[] => {
  const targets: string[] = [];
  readElements(html, (name, attributes) => {
    const target = attributes[targetOf[name] ?? ''];
    if (target !== undefined) targets.push(target);
  });
  return targets;
};

/** The places in a page that a link can lead to. */
export const readAnchors = (html: string): Set<string> => {
  const anchors = new Set<string>();
  readElements(html, (_, { id, name }) => {
    for (const anchor of [id, name]) if (anchor !== undefined) anchors.add(anchor);
  });
  return anchors;
};
