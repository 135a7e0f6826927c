import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { join } from 'node:path';
import { createCatalog, createFolder, smallPolicy, smallSubject } from './folder.test-support';
import { createReader, readDataset } from '.';

const source = "source: 'https://kiln.example'";
const trial = `${smallSubject}transitions:\n  - { date: 2024-01-01, stage: trial, ${source} }\n`;
const policy = smallPolicy.replace('{ support-unknown: { severity: ignore } }', '{}');

/**
 * Contents of a subject's file: valid, with warnings, with errors of each kind, with a reference to another
 * subject, and no text at all.
 */
const subjects = [
  trial,
  trial.replace('stage: trial', 'stage: proven, support: backed'),
  trial.replaceAll('\n', '\r\n'),
  trial.replace('kind', 'knid'),
  trial.replace('stage: trial', 'stage: tril'),
  'kind: [',
  '',
  `${trial}deprecation: { announced: 2024-02-01, replacement: b }\n`,
  `${trial}  - { date: 2024-03-01, event: moved, to: a-b, ${source} }\n`,
  Buffer.from(trial, 'utf16le'),
];
const policies = [
  policy,
  policy.replaceAll('id: trial', 'id: essay'),
  policy.replace('rules: {}', 'rules: { support-unknown: { severity: error } }'),
  policy.replace('asOf: 2024-06-15', 'asOf: 2023-06-15'),
  'title: [',
];
const exceptions = [
  'exceptions: []\n',
  'exceptions: [{ rule: support-unknown, subject: a, reason: Asked., until: 2024-12-31 }]\n',
  'exceptions: [{ rule: support-unknown, subject: c, reason: Asked., until: 2024-01-31 }]\n',
  'exceptions: [',
];
const locks = ['/catalog/a/\n/catalog/c/\n', '/catalog/gone/\n/stages/trial/\n'];
const redirects = ['redirects: [{ from: /catalog/gone/, to: /catalog/a/ }]\n', 'redirects: x\n'];

// "a-b" sorts after "a" as an id, but before it as a file name, so both orders are tested.
const ids = ['a', 'a-b', 'b', 'c'];
const pick = <T>(...list: readonly T[]) => fc.constantFrom(...list);
const files = ids.map((id) => `catalog/${id}.yaml`);
const edit = fc.oneof(
  { weight: 8, arbitrary: fc.record({ file: pick(...files), text: pick(...subjects) }) },
  fc.record({ file: pick('policy.yaml'), text: pick(...policies) }),
  fc.record({ file: pick('exceptions.yaml'), text: pick(...exceptions) }),
  fc.record({ file: pick('redirects.yaml'), text: pick(...redirects) }),
  fc.record({ file: pick('permalinks.lock'), text: pick(...locks) }),
  fc.record({ gone: pick(...files, 'policy.yaml', 'exceptions.yaml', 'permalinks.lock', 'catalog') }),
  fc.record({ from: pick(...files), to: pick(...files, 'catalog/Not an id.yaml', 'catalog/e.yml') }),
  fc.record({ today: pick('2024-06-15', '2023-01-01', undefined) }),
  fc.record({ override: pick(...files), text: pick(trial, 'kind: [') }),
  fc.record({ docs: pick(true, false) }),
);

/** Edits a folder step by step, and compares the caching reader with a new one after each step. */
const compareAfterEach = (
  edits: readonly (typeof edit extends fc.Arbitrary<infer E> ? E : never)[],
): void => {
  const folder = createCatalog({ 'a.yaml': trial, 'b.yaml': trial });
  const docs = createFolder({ 'page.mdx': 'The stage of Celadon. [x](/catalog/none/)\n' });
  const read = createReader(folder);
  read();
  let options: Parameters<typeof read>[0] = {};
  for (const change of edits) {
    let once: typeof options = {};
    if ('file' in change) {
      mkdirSync(join(folder, 'catalog'), { recursive: true });
      writeFileSync(join(folder, change.file), change.text);
    } else if ('gone' in change) rmSync(join(folder, change.gone), { recursive: true, force: true });
    else if ('from' in change)
      try {
        renameSync(join(folder, change.from), join(folder, change.to));
      } catch {
        // The file does not exist.
      }
    else if ('today' in change) options = { ...options, today: change.today };
    else if ('docs' in change) options = { ...options, docs: change.docs ? docs : undefined };
    else once = { overrides: new Map([[change.override, change.text]]) };
    const wanted = { ...options, ...once };
    expect(read(wanted)).toEqual(readDataset(folder, wanted));
  }
};

test('after any edits the caching reader returns the same as a new reader', { timeout: 120_000 }, () => {
  fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), compareAfterEach), { numRuns: 60 });
});
