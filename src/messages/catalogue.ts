import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { compareArguments, findWithoutOther } from './arguments';
import { commands } from '../model/text/commands';
import { renderSuggestion } from '../model/text/suggest';
import { say } from '../model/text/say';

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
  readonly path: readonly [room: string, name: string];
  /** Whether the id is wrong, or the text. */
  readonly at: 'key' | 'value';
  readonly message: string;
  readonly hint: string;
}

const messagesFolder = fileURLToPath(new URL('../../messages', import.meta.url));

export const listLanguages = (): string[] =>
  readdirSync(messagesFolder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace('.yaml', ''))
    .sort();

export const toTexts = (file: MessageFile): [id: string, text: string][] =>
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

/** The part of a text that the parser could read. Its own message is for programmers. */
const toReadable = (text: string, error: unknown): string => {
  const [, line, column] = /at line (\d+) col (\d+)/.exec(String(error)) ?? [];
  if (line === undefined || column === undefined) return text;
  const lines = text.split('\n').slice(0, Number(line));
  return [...lines.slice(0, -1), (lines.at(-1) ?? '').slice(0, Number(column) - 1)].join(' ').slice(-40);
};

/** The fault of a text; null if it can be used. */
const findTextFault = (
  id: string,
  text: string,
  english: string,
): Pick<MessageFault, 'message' | 'hint'> | null => {
  try {
    const open = findWithoutOther(text);
    if (open !== null)
      return { message: say('override.no-other', { id, name: open }), hint: say('override.no-other-hint') };
    const fault = compareArguments(text, english);
    if (fault === null) return null;
    const { is, name } = fault;
    const message =
      is === 'unknown'
        ? say('override.unknown-value', { id, name })
        : say('override.missing-value', { id, name });
    return { message, hint: say('override.text-hint', { english }) };
  } catch (error) {
    const before = toReadable(text, error);
    return { message: say('override.invalid', { id, before }), hint: say('override.invalid-hint') };
  }
};

const findFault = (
  id: string,
  text: string,
  texts: ReadonlyMap<string, string>,
): Omit<MessageFault, 'path'> | null => {
  // Docs, tests and searches quote the messages of the commands, so these are the same everywhere.
  if (Object.hasOwn(commands, id))
    return {
      at: 'key',
      message: say('override.of-commands', { id }),
      hint: say('override.of-commands-hint'),
    };
  const english = texts.get(id);
  if (english === undefined) {
    const hint = renderSuggestion(id, texts.keys(), say('override.unknown-id-hint'));
    return { at: 'key', message: say('override.unknown-id', { id }), hint };
  }
  const fault = findTextFault(id, text, english);
  return fault === null ? null : { at: 'value', ...fault };
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
      const fault = findFault(id, text, texts);
      if (fault === null) texts.set(id, text);
      else faults.push({ path: [room, name], ...fault });
    }
  return { catalogue: { language, texts }, faults };
};

/** The English messages without overrides. */
export const englishCatalogue = (): Catalogue => ({ language: 'en', texts: readLanguage('en') });
