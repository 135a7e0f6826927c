import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { DataAge } from '../../model/api/parts';
import type { Day } from '../../model/time/calendar';
import { day } from '../../model/schema/primitives';
import { defaultFreshDays, deriveDataAge } from '../../model/time/freshness';
import { toOwnDay } from '../../model/time/own-day';
import { readToday } from '../../dataset';

/** What Docusaurus wants to know before any plugin is loaded. */
export interface Identity {
  readonly title: string;
  readonly tagline: string;
  readonly language: string;
  /** The day that answers are given for. */
  readonly asOf: Day;
  readonly dataAge: DataAge;
  /** Where a reader reports or mends what is wrong; null where the policy names nothing. */
  readonly contribute: { readonly report: string | null; readonly edit: string | null };
  /** For the sidebar, which is made before the dataset is read. */
  readonly stages: readonly Named[];
  readonly supportStates: readonly Named[];
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

const readPolicyFile = (directory: string): Record<string, unknown> => {
  try {
    return toRecord(parse(readFileSync(join(directory, 'policy.yaml'), 'utf8')));
  } catch {
    // The plugin reads the whole dataset and says what is wrong with it, with file and line.
    return {};
  }
};

/** The site's name and language, as the policy's file has them. Anything amiss is reported when the dataset is read. */
export const readIdentity = (directory: string): Identity => {
  const record = readPolicyFile(directory);
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
    title: toText('title', 'Untitled policy'),
    tagline: toText('tagline', ''),
    language: toText('language', 'en'),
    asOf: today,
    dataAge: deriveDataAge({ policy: { freshness: { days } }, dataAsOf, today }),
    contribute: { report: toAddress(contribute.report), edit: toAddress(contribute.edit) },
    stages: toNamed(record.stages),
    supportStates: toNamed(record.supportStates),
  };
};
