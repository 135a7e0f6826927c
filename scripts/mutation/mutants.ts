import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { breaks } from './mutate';
import { createRandom } from './random';

/** One broken file of a dataset. */
export interface Mutant {
  readonly number: number;
  readonly kind: string;
  readonly file: string;
  readonly before: string;
  readonly after: string | Buffer;
}

interface Options {
  readonly seed: number;
  /**
   * The first number. Earlier mutants are generated but skipped, so that each number always means the same
   * mutant.
   */
  readonly from: number;
  /** The number after the last one. */
  readonly to: number;
}

const listYaml = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();

/** Yields mutants of a valid dataset. Kinds of damage that do not fit the chosen file yield nothing. */
export const buildMutants = function* (
  directory: string,
  { seed, from, to }: Options,
): Generator<Mutant, void> {
  const random = createRandom(seed);
  const beside = listYaml(directory);
  const catalog = listYaml(path.join(directory, 'catalog')).map((name) => `catalog/${name}`);
  const texts = new Map(
    [...beside, ...catalog].map((file) => [file, readFileSync(path.join(directory, file), 'utf8')]),
  );
  for (let number = 0; number < to; number++) {
    const kind = random.pick(Object.keys(breaks));
    // The policy is one file of hundreds but the most important one, so every twentieth mutant breaks the
    // policy or a file next to it.
    const file = random.pick(random.below(20) === 0 ? beside : catalog);
    const before = texts.get(file) ?? '';
    const after = breaks[kind]?.(before, random) ?? null;
    if (number >= from && after !== null && after !== before) yield { number, kind, file, before, after };
  }
};
