import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Token } from '@messageformat/parser';
import { parse } from '@messageformat/parser';
import { readLanguage } from '../../src/messages/catalogue';

const toWords = (text: string): string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];

/** The texts of a message without its values and without the words that choose between texts. */
const listContents = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token) => {
    if (token.type === 'content') return [token.value];
    return 'cases' in token ? token.cases.flatMap((own) => listContents(own.tokens)) : [];
  });

const readWords = (language: string): Set<string> =>
  new Set([...readLanguage(language).values()].flatMap((text) => listContents(parse(text)).flatMap(toWords)));

/** The words in all files of a dataset and its docs. The lock has English comments. */
const readFolder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .flatMap((entry) => toWords(readFileSync(path.join(entry.parentPath, entry.name), 'utf8')));

/** The texts of Docusaurus' theme by their ids, without descriptions and those of a blog. */
export const readDocusaurus = (language: string): Map<string, string> => {
  const file = `node_modules/@docusaurus/theme-translations/locales/${language}/theme-common.json`;
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(texts).filter(([id]) => !/___|^theme\.blog/.test(id)));
};

/**
 * Finds the words of English messages in a text of a site in another language. Words that the other language or the
 * dataset uses too, such as "in" and "Element", are not found.
 */
export const createFinder = (language: string, folder: string): ((text: string) => string[]) => {
  const own = new Set([...readWords(language), ...readFolder(folder)]);
  const english = [...readDocusaurus('base').values()].flatMap(toWords);
  const known = new Set([...readWords('en'), ...english].filter((word) => !own.has(word)));
  return (text) => [...new Set(toWords(text).filter((word) => known.has(word)))];
};
