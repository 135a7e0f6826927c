import type { DataAge } from '../../model/api/parts';
import { isWebLink, toPlainText } from '../../model/text/plain-text';
import { renderStaleness } from '../../model/time/freshness';

/** Text as one line of Markdown, in a table's cell too: nothing in it is markup, HTML or a link. */
export const escapeMarkdown = (text: string): string =>
  toPlainText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, (character) => `\\${character}`)
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

/** A link; its text alone where the address is none that a reader may follow. */
export const renderLink = (text: string, url: string): string => {
  if (!isWebLink(url)) return escapeMarkdown(text);
  const address = toPlainText(url).replace(
    /[<>\s\\()|[\]]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return text === url ? `<${address}>` : `[${escapeMarkdown(text)}](${address})`;
};

export const renderTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Parts of a document, an empty line between them; what is empty is left out. */
export const renderDocument = (parts: readonly string[]): string =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n`;

/** That the data are out of date, as a paragraph that is seen; empty for current data. */
export const renderStaleNotice = (age: DataAge): string => {
  const text = renderStaleness(age);
  return text === '' ? '' : `**${escapeMarkdown(text)}**`;
};
