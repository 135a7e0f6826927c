import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** An optional axis of a dataset. */
export type Axis = 'supportStates' | 'editions' | 'publishers';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Keys that a dataset without the axis does not have. */
const keys: Readonly<Record<Axis, readonly string[]>> = {
  supportStates: ['supportStates', 'support', 'disagreements', 'endOfSupport'],
  editions: ['editions', 'edition', 'availability', 'reasons'],
  publishers: ['publishers', 'publisher'],
};

/** Clauses of the axis, and those whose condition names it, go with it. */
const isOf = (axis: Axis, value: unknown): boolean =>
  isFields(value) &&
  [value.of, value.when].some(
    (of) => isFields(of) && [...Object.keys(of), of.policy].some((key) => keys[axis].includes(String(key))),
  );

/** A row that says nothing any more. */
const isBlank = (value: unknown): boolean =>
  isFields(value) &&
  ('date' in value || 'release' in value) &&
  !['event', 'stage', 'support', 'availability', 'version', 'deadline'].some((key) => key in value);

const strip = (axis: Axis, value: unknown): unknown => {
  if (Array.isArray(value))
    return value
      .filter((entry) => !isOf(axis, entry) && entry !== 'end-of-support')
      .map((entry) => strip(axis, entry))
      .filter((entry) => !isBlank(entry));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      // The copy has no static folder, and a fact of a clause that is gone would be missing.
      .filter(([key]) => ![...keys[axis], 'logo', 'facts'].includes(key))
      .map(([key, own]) => [key, strip(axis, own)]),
  );
};

/** A copy of a dataset without one of its axes, for the test that calls it. */
export const createStripped = (original: string, axis: Axis): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stripped-'));
  cpSync(original, folder, { recursive: true });
  for (const name of ['permalinks.lock', 'redirects.yaml', 'exceptions.yaml'])
    rmSync(join(folder, name), { force: true });
  for (const name of [
    'policy.yaml',
    ...readdirSync(join(folder, 'catalog')).map((own) => `catalog/${own}`),
  ]) {
    const file = join(folder, name);
    writeFileSync(file, stringify(strip(axis, parse(readFileSync(file, 'utf8')))));
  }
  return folder;
};
