import { expect, test } from 'vitest';
import { check, exchange, policy, shino, subject } from './bad-inputs.test-support';

/** A policy whose first stage has an id that is read as a number, and the records that use it. */
const numbered = (text: string): string => text.replaceAll('stage: trial', "stage: '010'");

test.each([
  ['id: trial, name', 'id: 010, name', '"id" is read as a number'],
  ['stages:', 'stagse:', 'The key "stagse" does not exist here. Did you mean "stages"?'],
  ['supportStates:', 'support_states:', 'The key "support_states" does not exist here.'],
  ['stages:\n', 'stages:\n  - { name: Lost, summary: Lost., glyph: full, hue: blue }\n', '"id" is missing'],
  ['- id: beta-help\n    of: { stage: beta }', '- id: beta-help', '"of" is missing. Write one of them'],
])('a policy with %j as %j hides no unknown id', (from, to, fault) => {
  const isNumbered = to.includes('010');
  const change = isNumbered ? numbered : (text: string): string => text;
  const said = check({
    'policy.yaml': exchange(change(policy), from, to),
    'catalog/celadon.yaml': exchange(change(subject), 'stage: beta', 'stage: btea'),
    'catalog/shino.yaml': exchange(change(shino), 'support: backed', 'support: baked'),
  });
  expect(said).toContain('catalog/celadon.yaml:12:12 There is no stage "btea". Did you mean "beta"?');
  expect(said).toContain('catalog/shino.yaml:8:14 There is no support state "baked". Did you mean "backed"?');
  expect(said.filter((line) => line.startsWith('policy.yaml'))).toEqual([
    expect.stringContaining(fault) as string,
  ]);
  expect(said).toHaveLength(3);
});

test('a policy with a broken entry has the places of its other unknown ids', () => {
  const broken = exchange(
    exchange(policy, '  - id: beta-help', '  - nothing\n  - id: beta-help'),
    'expectation: help',
    'expectation: hepl',
  );
  expect(check({ 'policy.yaml': broken })).toEqual([
    'policy.yaml:17:5 Entry 1 of "clauses" is the text "nothing", but must be a record. Write a record: lines such as "key: value".',
    'policy.yaml:20:18 There is no expectation "hepl". Did you mean "help"?',
  ]);
});

test('a record with a bad value hides none of its unknown ids', () => {
  const broken = [
    ['date: 2024-02-01', 'date: 2024-02-31'],
    ['stage: beta', 'stage: btea'],
    ['studio: offered', 'stduio: offered'],
    ['publisher: kiln', 'publisher: klin'],
    ['replacement: shino', 'replacement: shinno'],
  ].reduce((text, [from = '', to = '']) => exchange(text, from, to), subject);
  expect(check({ 'catalog/celadon.yaml': broken })).toEqual([
    'catalog/celadon.yaml:3:12 There is no publisher "klin". Did you mean "kiln"?',
    'catalog/celadon.yaml:6:11 "date" is not a day of the calendar: "2024-02-31". Check the month and its number of days.',
    'catalog/celadon.yaml:9:21 There is no edition "stduio". Did you mean "studio"?',
    'catalog/celadon.yaml:12:12 There is no stage "btea". Did you mean "beta"?',
    'catalog/celadon.yaml:15:16 There is no subject "shinno". Did you mean "shino"?',
  ]);
});

test.each([
  ['publisher: kiln\n', '', ['1:1 "publisher" is missing. Add one of: kiln.']],
  [
    'publisher: kiln',
    'publsher: kiln',
    ['3:1 The key "publsher" does not exist here. Did you mean "publisher"?'],
  ],
  [
    'publisher: kiln',
    'publisher: 3',
    ['3:12 "publisher" is read as a number, not as text. Write "3" in quotes.'],
  ],
])('a record with a bad day and %j as %j says no fault twice', (from, to, said) => {
  const broken = exchange(exchange(subject, 'date: 2024-02-01', 'date: 2024-02-31'), from, to);
  const found = check({ 'catalog/celadon.yaml': broken }).filter((line) => !line.includes('2024-02-31'));
  expect(found).toEqual(said.map((line) => `catalog/celadon.yaml:${line}`));
});
