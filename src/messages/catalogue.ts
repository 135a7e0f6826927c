import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { compareArguments } from './arguments';

/** Texts by room and name, as in the files. */
export type MessageFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All messages of one site. */
export interface Catalogue {
  /** The language of the messages, for plural forms: "de". */
  readonly language: string;
  /** By id: "explorer.title". */
  readonly texts: ReadonlyMap<string, string>;
}

/** A message of an adopter that cannot be used. */
export interface MessageFault {
  readonly id: string;
  readonly path: readonly [room: string, name: string];
  /** The fault, to follow the name of the message. */
  readonly message: string;
  /** All ids, if this one does not exist; otherwise null. */
  readonly known: readonly string[] | null;
}

const messagesFolder = fileURLToPath(new URL('../../messages', import.meta.url));

export const listLanguages = (): string[] =>
  readdirSync(messagesFolder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''))
    .sort();

const toTexts = (file: MessageFile): [id: string, text: string][] =>
  Object.entries(file).flatMap(([room, texts]) =>
    Object.entries(texts).map(([name, text]): [string, string] => [`${room}.${name}`, text]),
  );

/** Reads the file of a language. */
export const readLanguage = (language: string): ReadonlyMap<string, string> => {
  // A test checks the shape of the files of this folder.
  const file = parse(readFileSync(join(messagesFolder, `${language}.yaml`), 'utf8')) as MessageFile;
  return new Map(toTexts(file));
};

/** The language that a tag uses: "de" for "de-AT" if there is no own file. Null if there is none. */
const findLanguage = (tag: string): string | null => {
  const [base = ''] = tag.split('-');
  return [tag, base].find((name) => existsSync(join(messagesFolder, `${name}.yaml`))) ?? null;
};

const findFault = (text: string, english: string | undefined): string | null => {
  if (english === undefined) return 'does not exist';
  try {
    return compareArguments(text, english);
  } catch (error) {
    return error instanceof Error ? `is not valid: ${error.message.split('\n')[0] ?? ''}` : null;
  }
};

/** Puts the texts of a dataset over those of its language. Null if the language has no messages. */
export const createCatalogue = (
  tag: string,
  overrides: MessageFile = {},
): { readonly catalogue: Catalogue; readonly faults: readonly MessageFault[] } | null => {
  const language = findLanguage(tag);
  if (language === null) return null;
  const texts = new Map(readLanguage(language));
  // Dates and numbers follow the region: "en-US".
  if (tag !== language) texts.set('language.locale', tag);
  const faults: MessageFault[] = [];
  for (const [room, own] of Object.entries(overrides))
    for (const [name, text] of Object.entries(own)) {
      const id = `${room}.${name}`;
      const message = findFault(text, texts.get(id));
      if (message === null) texts.set(id, text);
      else faults.push({ id, path: [room, name], message, known: texts.has(id) ? null : [...texts.keys()] });
    }
  return { catalogue: { language, texts }, faults };
};

/** The English messages without overrides. */
export const englishCatalogue = (): Catalogue => ({ language: 'en', texts: readLanguage('en') });
