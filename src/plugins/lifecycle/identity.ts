import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalogue, MessageFile } from '../../messages/catalogue';
import type { DataAge } from '../../model/api/parts';
import type { Day } from '../../model/time/calendar';
import { day } from '../../model/schema/primitives';
import { defaultFreshDays, deriveDataAge } from '../../model/time/freshness';
import { toOwnDay } from '../../model/time/own-day';
import { TodayError, messagesFile, readToday } from '../../dataset';
import { createCatalogue, englishCatalogue } from '../../messages/catalogue';
import { policyFile } from '../../model/rules/rule';
import { say } from '../../model/text/say';

/** The site settings that Docusaurus needs before it loads any plugin. */
export interface Identity {
  readonly title: string;
  readonly tagline: string;
  readonly language: string;
  /** All words of the site. English if the language has none. */
  readonly catalogue: Catalogue;
  /** The day of the answers. */
  readonly asOf: Day;
  readonly dataAge: DataAge;
  /** Links to report a mistake, to suggest an edit and to edit the docs; null if the policy has none. */
  readonly contribute: {
    readonly report: string | null;
    readonly edit: string | null;
    readonly docs: string | null;
  };
  /** For the sidebar, which is created before the dataset is read. */
  readonly stages: readonly Named[];
  readonly supportStates: readonly Named[];
  readonly clauses: readonly { readonly of: object }[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const toRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const toNamed = (value: unknown): Named[] =>
  (Array.isArray(value) ? value : [])
    .map(toRecord)
    .flatMap(({ id, name }) => (typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : []));

/** The targets of the clauses, without clauses of another shape. */
const toClauses = (value: unknown): { of: object }[] =>
  (Array.isArray(value) ? value : [])
    .map(toRecord)
    .flatMap(({ of }) => (typeof of === 'object' && of !== null ? [{ of }] : []));

const readFile = (directory: string, file: string): Record<string, unknown> => {
  try {
    return toRecord(parse(readFileSync(join(directory, file), 'utf8')));
  } catch {
    // Not reported here: the plugin reads the whole dataset later and reports each problem with file and
    // line.
    return {};
  }
};

/** Texts by room and name, without values of another shape. */
const toMessageFile = (record: Record<string, unknown>): MessageFile =>
  Object.fromEntries(
    Object.entries(record).map(([room, texts]) => [
      room,
      Object.fromEntries(
        Object.entries(toRecord(texts)).flatMap(([name, text]) =>
          typeof text === 'string' ? [[name, text]] : [],
        ),
      ),
    ]),
  );

const readCatalogue = (directory: string, language: string): Catalogue => {
  const overrides = toMessageFile(readFile(directory, messagesFile));
  return createCatalogue(language, overrides)?.catalogue ?? englishCatalogue();
};

/**
 * Reads the site's name and language from the policy's file. Faults are reported later, when the whole
 * dataset is read.
 */
const readIdentity = (directory: string): Identity => {
  const record = readFile(directory, policyFile);
  const toText = (key: string, otherwise: string): string => {
    const value = record[key];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : otherwise;
  };
  const contribute = toRecord(record.contribute);
  const toAddress = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const dataAsOf = day.safeParse(record.asOf).data ?? null;
  const partlyReadOn = day.safeParse(record.partlyReadOn).data;
  const ownDay = toOwnDay({ asOf: dataAsOf ?? undefined, partlyReadOn });
  const today = readToday(process.env) ?? ownDay ?? new Date().toISOString().slice(0, 10);
  const wanted = toRecord(record.freshness).days;
  const days = Number.isInteger(wanted) ? Number(wanted) : defaultFreshDays;
  return {
    title: toText('title', say('site-settings.untitled')),
    tagline: toText('tagline', ''),
    language: toText('language', 'en'),
    catalogue: readCatalogue(directory, toText('language', 'en')),
    asOf: today,
    dataAge: deriveDataAge({ policy: { freshness: { days } }, dataAsOf, today }),
    contribute: {
      report: toAddress(contribute.report),
      edit: toAddress(contribute.edit),
      docs: toAddress(contribute.docs),
    },
    stages: toNamed(record.stages),
    supportStates: toNamed(record.supportStates),
    clauses: toClauses(record.clauses),
  };
};

/**
 * The same for Docusaurus' configuration, where every thrown error prints a stack trace: a usage error ends
 * the process with one line.
 */
export const readIdentityOrExit = (directory: string): Identity => {
  try {
    return readIdentity(directory);
  } catch (error) {
    if (!(error instanceof TodayError)) throw error;
    console.error(error.message);
    return process.exit(2);
  }
};
