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

/** A policy whose rule about missing support states applies. */
const strict = exchange(policy, 'severity: ignore', 'severity: warning');
const unsupported = exchange(shino, '    support: backed\n', '');

test.each([
  ['support: backed, because', 'support: baked, because', 'There is no support state "baked".'],
  ['expectation: help', 'expectation: hlep', 'There is no expectation "hlep".'],
  ['of: { stage: beta }', 'of: { stage: betta }', 'There is no stage "betta".'],
  ['[{ id: kiln, name: Kiln }]', '[{ id: kiln, name: Kiln }, { id: kiln, name: Kiln }]', 'kiln'],
])('a policy with %j as %j hides no finding of the policy rules', (from, to, fault) => {
  const files = {
    'catalog/shino.yaml': unsupported,
    'catalog/celadon.yaml': exchange(subject, ', home: not-offered', ''),
  };
  const before = check({ ...files, 'policy.yaml': strict });
  expect(before).not.toEqual([]);
  const said = check({ ...files, 'policy.yaml': exchange(strict, from, to) });
  expect(said.filter((line) => !line.includes(fault))).toEqual(before);
  expect(said).toHaveLength(before.length + 1);
});

test('a bad exception hides only findings that it possibly allows', () => {
  const files = {
    'policy.yaml': strict,
    'catalog/shino.yaml': unsupported,
    'catalog/celadon.yaml': exchange(subject, '    support: backed\n', ''),
  };
  const toExceptions = (text: string): string[] =>
    check({
      ...files,
      'exceptions.yaml': `exceptions:\n  - { ${text}, reason: x, until: 2024-13-01 }\n`,
    }).map((line) => line.slice(0, line.indexOf(':')));
  const [celadon, own] = ['catalog/celadon.yaml', 'exceptions.yaml'];
  expect(toExceptions('rule: support-unknown, subject: shino')).toEqual([celadon, own]);
  expect(toExceptions('rule: step-back, subject: shino')).toEqual([celadon, 'catalog/shino.yaml', own]);
  expect(toExceptions('rule: support-unknown, subject: 5')).toEqual([own, own]);
});

test('a plan for a release without a day has no unknown id', () => {
  const planned = 'stages:';
  expect(
    check({
      'policy.yaml': exchange(policy, planned, `releases: [{ version: '2.0', planned: true }]\n${planned}`),
      'catalog/shino.yaml': exchange(shino, 'stage: trial', 'stage: beta').replace(
        '  - date: 2024-03-01\n    stage: beta',
        "  - since: '2.0'\n    status: planned\n    stage: btea",
      ),
    }),
  ).toEqual(['catalog/shino.yaml:13:12 There is no stage "btea". Did you mean "beta"?']);
});
