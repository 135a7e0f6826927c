import type { DataAge } from '../../model/api/parts';
import { isWebLink, toPlainText } from '../../model/text/plain-text';
import { renderStaleness } from '../../model/time/freshness';

/** Escapes a text for one line of Markdown, also in a table cell: no markup, HTML or link survives. */
export const escapeMarkdown = (text: string): string =>
  toPlainText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~]/g, (character) => `\\${character}`)
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([-+])(?=\s|$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

/** A link, or only its text if the address is no safe web link. */
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

/** Joins the non-empty parts of a document with empty lines. */
export const renderDocument = (parts: readonly string[]): string =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n`;

/** A paragraph saying that the data are out of date; empty for current data. */
export const renderStaleNotice = (age: DataAge): string => {
  const text = renderStaleness(age);
  return text === '' ? '' : `**${escapeMarkdown(text)}**`;
};
