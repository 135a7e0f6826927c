/**
 * `npm run mutate:code -- src/model/rules --count 20`: changes one operator, number or condition of the folder's code
 * at a time, at random from a fixed seed, and checks whether its tests fail. First only the tests beside the
 * file run, then all that import it. No file is written: vitest.config.mts puts the mutant in place of the file's text.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { applyCodeMutant, listCodeMutants } from './code-mutants';
import { createRandom } from './random';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { count: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});

/** Files without code that a test could judge: generated ones, and those of tests. */
const isLeftOut = (file: string): boolean =>
  /\.(?:test|test-support)\.|\.d\.|\/text\/(?:commands|messages)\.ts$|\/api-types\.ts$/.test(file);

const listSources = (): string[] =>
  spawnSync('git', ['ls-files', ...positionals], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((file) => /^src\/.*\.tsx?$/.test(file) && !isLeftOut(file));

/** Whether tests pass with a mutant. One that takes too long fails, because many mutants never end. */
const isPassing = (file: string, text: string, which: readonly string[]): boolean => {
  const { status } = spawnSync(
    'npx',
    ['vitest', ...which, '--config', path.join(__dirname, 'vitest.config.mts'), '--bail', '1'],
    {
      encoding: 'utf8',
      timeout: 300_000,
      killSignal: 'SIGKILL',
      env: { ...process.env, MUTANT: JSON.stringify({ file: path.resolve(file), text }) },
    },
  );
  return status === 0;
};

const { below } = createRandom(Number(values.seed));
const sources = listSources().map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const all = sources.flatMap(({ file, text }) =>
  listCodeMutants(text).map((mutant) => ({ file, text, mutant })),
);
let survived = 0;
for (let number = 0; number < Number(values.count) && all.length > 0; number++) {
  const [chosen] = all.splice(below(all.length), 1);
  if (chosen === undefined) break;
  const { file, text, mutant } = chosen;
  const changed = applyCodeMutant(text, mutant);
  const isAlive =
    isPassing(file, changed, ['run', '--passWithNoTests', `${path.dirname(file)}/`]) &&
    isPassing(file, changed, ['related', '--run', '--passWithNoTests', file]);
  if (isAlive) survived++;
  const line = text.slice(0, mutant.start).split('\n').length;
  const change = `${text.slice(mutant.start, mutant.end)} → ${mutant.replacement}`;
  console.log(`${isAlive ? 'SURVIVED' : 'killed  '} ${file}:${line} ${change}`);
}
console.log(`\n${survived} survived`);
process.exitCode = survived > 0 ? 1 : 0;
