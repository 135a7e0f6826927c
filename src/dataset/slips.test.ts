import { expect, test } from 'vitest';
import {
  createCatalog,
  createFolder,
  renderProblemsOf,
  smallPolicy,
  smallSubject,
} from './folder.test-support';
import { readDataset } from '.';
import { renderProblem } from '../model/rules/problem';

const rows = `${smallSubject}transitions:
  - date: 2024-02-01
    stage: trial
    source: https://kiln.example/1
`;

const space = 'A no-break space, or another space that is not an ordinary one, stands here';

test.each([
  ['GA', rows.replace('trial', 'Trial'), ':6:12 ', '"stage" must be lowercase', 'Write "trial".'],
  ['words', rows.replace('trial', 'Not Yet'), ':6:12 ', ': "Not Yet"', 'Write "not-yet".'],
  [
    'merge markers',
    rows.replace('    stage: trial', '<<<<<<< HEAD\n    stage: trial\n=======\n    stage: proven\n>>>>>>> b'),
    ':6:1 ',
    'yaml/conflict: A merge conflict is not resolved: this line is "<<<<<<<"',
    'Keep the lines that are right',
  ],
  ['a no-break space before a key', rows.replace('    stage', '   \u00a0stage'), ':6:4 ', space, 'space bar'],
  ['one behind a colon', rows.replace('stage: ', 'stage:\u00a0'), ':6:11 ', space, 'space bar'],
  ['one behind a key', rows.replace('stage:', 'stage\u00a0:'), ':6:5 ', 'no-break space', 'Type "stage:"'],
  ['no space', rows.replace('stage: ', 'stage:'), ':6:5 ', '"stage:trial"', 'Write "stage: trial".'],
  [
    'none on the first line',
    rows.replace('kind: ', 'kind:'),
    ':1:1 ',
    '"kind:glaze"',
    'Write "kind: glaze".',
  ],
  [
    'none in a record of its own',
    rows.replace('    stage: trial', '    availability:\n      studio:offered'),
    ':7:7 ',
    '"availability" has no space after the colon: "studio:offered"',
    'Write "studio: offered".',
  ],
])('%s: the slip is named', (_, text, place, message, hint) => {
  const said = renderProblemsOf(text);
  expect(said.split('\n')).toHaveLength(2);
  expect(said).toContain(`celadon.yaml${place}`);
  expect(said).toContain(message);
  expect(said).toContain(hint);
});

test('a forgotten hyphen never advises deleting a key', () => {
  const row = '    date: 2024-03-01\n    stage: proven\n    source: https://kiln.example/2\n';
  expect(renderProblemsOf(rows + row + row)).toMatchInlineSnapshot(`
    "catalog/celadon.yaml:8:5 error yaml/duplicate-key: "date" is in this row a second time: the hyphen of another row may be missing
        hint: If another row begins here, write "- date:". Otherwise write one value for "date".
    catalog/celadon.yaml:11:5 error yaml/duplicate-key: "date" is in this row a second time: the hyphen of another row may be missing
        hint: If another row begins here, write "- date:". Otherwise write one value for "date"."
  `);
});

const read = (policy: string, subject: string): string =>
  readDataset(createFolder({ 'policy.yaml': policy, 'catalog/celadon.yaml': subject }))
    .problems.map(renderProblem)
    .join('\n');

test('one bad value of the policy hides nothing of the catalog', () => {
  const said = read(smallPolicy.replace('hue: amber', 'hue: Amber'), rows.replace('trial', 'trail'));
  expect(said).toContain('policy.yaml:10:');
  // The stage "trial" has the bad value, so nobody knows whether "trail" is one: its other mistakes are told.
  expect(said).not.toContain('id-unknown');
  const other = read(smallPolicy.replace("since: '2020'", 'since: 20'), rows.replace('trial', 'trail'));
  expect(other).toContain('schema/not-text: "since"');
});

test('a value that may be left out takes nothing with it', () => {
  const said = read(smallPolicy.replace('2024-06-15', '2024-06-31'), rows.replace('trial', 'trail'));
  expect(said).toContain('policy.yaml:5:7 error schema/value: "asOf" is no day of the calendar');
  expect(said).toContain('celadon.yaml:6:12 error id-unknown');
});

test('a sound folder has nothing to tell', () => {
  expect(readDataset(createCatalog({ 'celadon.yaml': rows })).problems).toEqual([]);
});
