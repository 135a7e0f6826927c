import { expect, test } from 'vitest';
import { createFolder, smallPolicy, smallSubject } from './folder.test-support';
import { readDataset } from '.';
import { renderProblem } from '../model/rules/problem';

const row = (rest: string): string =>
  `${smallSubject}transitions:\n  - { source: 'https://kiln.example', ${rest} }\n`;

const render = (policy: string, subject: string): string =>
  readDataset(createFolder({ 'policy.yaml': policy, 'catalog/celadon.yaml': subject }))
    .problems.map(renderProblem)
    .join('\n');

test.each([
  [
    'text with a comma between braces',
    row('date: 2024-01-01, stage: trial, note: Tried, then kept'),
    'Quote text that has a comma: "…, then kept".',
  ],
  [
    'a reason with a comma between braces',
    row('date: 2024-01-01, availability: { cloud: not-offered }, reasons: { cloud: Slow, and large }'),
    'Quote text that has a comma: "…, and large".',
  ],
  [
    'a reason with one word after a comma',
    row('date: 2024-01-01, availability: { cloud: not-offered }, reasons: { cloud: Slow, large }'),
    'Quote text that has a comma: "…, large".',
  ],
  ['an id', row('date: 2024-01-01, event: moved, to: Pre View'), 'Write "pre-view".'],
  ['an id of a list', row('date: 2024-01-01, stage: Pre View'), 'Known: trial, proven.'],
  [
    'an id of no letters',
    row("date: 2024-01-01, event: moved, to: '!'"),
    'Write an id such as "source-postgres".',
  ],
  ['a reserved id', row('date: 2024-01-01, event: moved, to: index'), 'Choose another id.'],
  ['a day', row('date: 2024-1-1'), 'Write a day such as 2025-03-31, with all its zeros.'],
  ['no day', row('date: 2024-02-31'), 'Check the month and its number of days.'],
  ['a year', row('date: 0204-02-01'), 'Correct the year.'],
  [
    'a link',
    row('date: 2024-01-01, source: kiln').replace("source: 'https://kiln.example', ", ''),
    'Write the whole address',
  ],
  ['an empty text', row("date: 2024-01-01, note: ''"), 'Write a value, or delete the line.'],
  ['a long text', row(`date: 2024-01-01, note: ${'a'.repeat(2001)}`), 'Shorten it.'],
  ['a version', row('date: 2024-01-01, version: 1  2'), 'Write letters, digits, dots'],
  ['one new id', row('date: 2024-01-01, event: split, to: [a]'), 'Add what is missing.'],
  ['ids of a list', row('date: 2024-01-01, event: split, to: [A, b]'), 'Write "a".'],
  [
    'neither an id nor a list',
    row('date: 2024-01-01, event: moved, to: { a: b }'),
    'must be an id, or a list of ids',
  ],
  ['two fields', row('date: 2024-01-01, to: a'), 'Write the event, or delete this line.'],
])('says what to do about %s', (_, subject, hint) => {
  expect(render(smallPolicy, subject)).toContain(hint);
});

const clause = (of: string): string =>
  `${smallPolicy}clauses: [{ id: c, of: ${of}, expectation: help, value: kiln, text: We help. }]\n`;

test.each([
  ['a clause of a stage with a wrong id', clause('{ stage: Trial }'), '"stage" must be lowercase'],
  ['a clause of nothing that there is', clause('{ satge: trial }'), '"of" must be one of {stage: …}'],
  [
    'a number that is not whole',
    smallPolicy.replace('rules:', 'freshness: { days: 1.5 }\nrules:'),
    'a whole number',
  ],
  ['a domain', smallPolicy.replace('name: kiln.example', 'name: Kiln'), 'Write a name such as "example.com"'],
  ['a language', smallPolicy.replace('language: en', 'language: English'), 'Write a tag such as "en"'],
])('says what to do about %s of the policy', (_, policy, said) => {
  expect(render(policy, smallSubject)).toContain(said);
});

/** Tries every value of the wrong type at every place of a record with all fields. */
test('no message of the schema library reaches the user', () => {
  const fields = [
    'kind',
    'name',
    'aliases',
    'transitions',
    'breakingChanges',
    'deprecation',
    'facets',
    'verified',
  ];
  const values = ['5', 'true', 'null', '[]', '[5]', '{}', '{ a: 5 }', 'text', '[[]]', '[{}]'];
  for (const field of fields)
    for (const value of values) {
      const said = render(
        smallPolicy,
        `${smallSubject.replace(new RegExp(`^${field}:.*\n`, 'm'), '')}${field}: ${value}\n`,
      );
      expect(said).not.toMatch(/Invalid input|expected|received|undefined|\bNaN\b|Too (?:small|big)/);
    }
});
