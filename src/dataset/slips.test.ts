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

const space = 'This is a no-break space, or another space that is not an ordinary one';

test.each([
  ['GA', rows.replace('trial', 'Trial'), ':6:12 ', '"stage" must be lowercase', 'Write "trial".'],
  ['no stage', rows.replace('trial', 'Not Yet'), ':6:12 ', ': "Not Yet"', 'Known: trial, proven.'],
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
  ['one before a value', rows.replace('trial', '\u00a0trial'), ':6:12 ', 'no-break space', 'Write "trial".'],
  [
    'one behind a date',
    rows.replace('-01\n', '-01\u00a0\n'),
    ':5:11 ',
    'no-break space',
    'Write "2024-02-01".',
  ],
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
])('%s: names the slip', (_, text, place, message, hint) => {
  const said = renderProblemsOf(text);
  expect(said.split('\n')).toHaveLength(2);
  expect(said).toContain(`celadon.yaml${place}`);
  expect(said).toContain(message);
  expect(said).toContain(hint);
});

test('hyphens forgotten before all rows', () => {
  expect(renderProblemsOf(`${rows}  - date: 2024-03-01\n    stage: proven\n`.replaceAll('  - ', '    ')))
    .toMatchInlineSnapshot(`
    "catalog/celadon.yaml:8:5 error yaml/duplicate-key: "date: 2024-03-01" repeats the key "date": the hyphen of another row may be missing
        hint: If another row begins here, write "- date: 2024-03-01". Otherwise write one value for "date"."
  `);
});
test('a hyphen forgotten before an entry of a list', () => {
  expect(renderProblemsOf(`${smallSubject}aliases:\n  - pale\n  green\n`)).toMatchInlineSnapshot(`
    "catalog/celadon.yaml:6:3 error yaml/syntax: An entry of the list has no hyphen: "green"
        hint: Begin it with "- ", under the others."
  `);
});
test('a row at the level of the record', () => {
  expect(renderProblemsOf(`${rows}kind: x\n`)).toMatchInlineSnapshot(`
    "catalog/celadon.yaml:8:1 error yaml/duplicate-key: The key "kind" is here a second time, after line 1
        hint: Write it once here. If it belongs to a row of a list, indent the row and begin it with "- "."
  `);
});
test('never advises deleting a key because of a forgotten hyphen', () => {
  const row = '    date: 2024-03-01\n    stage: proven\n    source: https://kiln.example/2\n';
  expect(renderProblemsOf(rows + row + row)).toMatchInlineSnapshot(`
    "catalog/celadon.yaml:8:5 error yaml/duplicate-key: "date: 2024-03-01" repeats the key "date": the hyphen of another row may be missing
        hint: If another row begins here, write "- date: 2024-03-01". Otherwise write one value for "date".
    catalog/celadon.yaml:11:5 error yaml/duplicate-key: "date: 2024-03-01" repeats the key "date": the hyphen of another row may be missing
        hint: If another row begins here, write "- date: 2024-03-01". Otherwise write one value for "date"."
  `);
});

test.each([
  ['stage: Generally Available', 'Write "proven".'],
  ['stage: generally-available', 'Did you mean "proven"?'],
  ['stage: GA', 'Write "proven".'],
  ['stage: Proovn', 'Write "proven".'],
  ['support: Ours Alone', 'Write "backed".'],
  ['availability: { In the Studio: offered }', 'Write "studio".'],
  ['availability: { in-the-studio: offered }', 'Did you mean "studio"?'],
])('%s: suggests the id of the entry with this name', (line, hint) => {
  const named = smallPolicy
    .replace('name: Proven,', 'name: Generally Available, aliases: [GA],')
    .replace('name: Backed', 'name: Ours Alone')
    .replace('name: Studio', 'name: In the Studio');
  expect(read(named, rows.replace('stage: trial', line))).toContain(`hint: ${hint}`);
});

const read = (policy: string, subject: string): string =>
  readDataset(createFolder({ 'policy.yaml': policy, 'catalog/celadon.yaml': subject }))
    .problems.map(renderProblem)
    .join('\n');

const policy = smallPolicy.replace('{ support-unknown: { severity: ignore } }', '{}');

test.each([
  ['hue: amber', 'hue: Amber', '"hue" is "Amber"'],
  ['glyph: half', 'glyph: hlaf', '"glyph" is "hlaf"'],
  ['id: trial', 'id: Trial', '"id" must be lowercase'],
  ['name: Trial', 'name: 5', '"name" is read as a number'],
  ['title: Kiln', 'titel: Kiln', 'The key "titel" does not exist here'],
  ['language: en', 'language: English', '"language" must be a language tag'],
  ['name: kiln.example', 'name: Kiln', '"name" must be a domain name'],
  ["since: '2020'", 'since: 20', '"since" is read as a number'],
  ['asOf: 2024-06-15', 'asOf: 2024-06-31', '"asOf" is not a day of the calendar'],
])('"%s" as "%s" in the policy hides no problem of the catalog', (right, wrong, message) => {
  const [error, warning] = ['trail', 'trial'].map((stage) =>
    read(policy.replace(right, wrong), rows.replace('trial', stage)),
  );
  expect(error).toContain(message);
  expect(error).toContain('celadon.yaml:6:12 error id-unknown: There is no stage "trail"');
  expect(warning).toContain(message);
  expect(warning).toContain('celadon.yaml:5:5 warning support-unknown');
});

test('reports no unknown stage if a stage of the policy has lost its id', () => {
  const said = read(policy.replace('id: trial, ', ''), `${rows}nmae: x\n`);
  expect(said).toContain('"id" is missing');
  expect(said).not.toContain('id-unknown');
  expect(said).toContain('The key "nmae" does not exist here');
});

test('reports nothing for a valid folder', () => {
  expect(readDataset(createCatalog({ 'celadon.yaml': rows })).problems).toEqual([]);
});
