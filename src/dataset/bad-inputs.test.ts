import { expect, test } from 'vitest';
import { check, exchange, policy, shino, subject } from './bad-inputs.test-support';

test('the record without a fault has no problems', () => {
  expect(check({})).toEqual([]);
});

/** The text to replace, its replacement, and the one problem of the file. */
const slips: readonly (readonly [from: string, to: string, said: string])[] = [
  [
    'offered, home',
    'offered home',
    '9:29 A comma is missing between two entries in brackets: "availability: { studio: offered home: not-offered }". Put a comma between them, as in { cloud: offered, enterprise: offered }.',
  ],
  [
    'name: Celadon',
    "name: 'The potter's'",
    '2:19 There is text after the closing quote. Put the value into double quotes if it has an apostrophe, or into single quotes if it has double quotes.',
  ],
  [
    'studio: offered',
    'studio: yes',
    '9:29 "studio" is "yes", which is not an allowed value. Write offered, not-offered or unknown.',
  ],
  ['kind: glaze\n', '', '1:1 "kind" is missing. Add "kind:" with one of these ids: glaze.'],
  [
    '    source: https://kiln.example/2\n',
    '',
    '11:5 "source" is missing. Add "source:" with a link such as https://example.com/page.',
  ],
  ['name: Celadon', 'name: 2024', '2:7 "name" is read as a number, not as text. Write "2024" in quotes.'],
  ['2024-02-01', '2024', '6:11 "date" is read as a number, not as text. Write a day such as 2025-03-31.'],
  [
    '2024-02-01',
    '2024-13-01',
    '6:11 "date" is not a day of the calendar: "2024-13-01". Check the month and its number of days.',
  ],
  [
    '2024-02-01',
    '01/02/2024',
    '6:11 "date" must be a date written YYYY-MM-DD, or a month written YYYY-MM: "01/02/2024". Write a day such as 2025-03-31, with all its zeros.',
  ],
  [
    'kind: glaze',
    'id: celadon\nkind: glaze',
    '1:1 The key "id" does not exist here. Delete the line: the name of the file is the id.',
  ],
  ['description: Green.', 'docs: x', '4:1 The key "docs" does not exist here. Did you mean "documentation"?'],
  ['description: Green.', 'parts: []', '4:1 The key "parts" does not exist here. Did you mean "facets"?'],
  [
    'description: Green.',
    'stage: beta',
    '4:1 The key "stage" does not exist here. Move it into a row of "transitions".',
  ],
  [
    'description: Green.',
    'replacement: shino',
    '4:1 The key "replacement" does not exist here. Move it below "deprecation".',
  ],
  [
    '    stage: beta',
    '    name: New',
    '12:5 The key "name" does not exist here. Move it out of "transitions", to the level above.',
  ],
  [
    '    stage: beta',
    '    event: split\n    to: shino, tenmoku',
    '13:9 "to" must be the list of new ids of what was split: "shino, tenmoku". Write a list of ids, such as "to: [source-tides, source-waves]".',
  ],
  [
    'replacement: shino',
    'replacement: https://kiln.example/shino',
    '15:16 "replacement" must be lowercase letters, digits and single hyphens: "https://kiln.example/shino". Write the id of another item. A link to instructions belongs in "migration".',
  ],
  [
    'publisher: kiln',
    'publisher: https://kiln.example',
    '3:12 "publisher" must be lowercase letters, digits and single hyphens: "https://kiln.example". Write "kiln".',
  ],
  [
    'name: Celadon',
    'name: &Celadon',
    '2:1 "&Celadon" is an anchor in YAML, and not text. Write "&Celadon" in quotes.',
  ],
  [
    'name: Celadon',
    'name: *Celadon',
    '2:7 Nothing above has the anchor "&Celadon". If it is text, write "*Celadon" in quotes.',
  ],
  [
    'name: Celadon',
    'name: @Celadon',
    '2:7 A value without quotes cannot begin with "@". Write the value in quotes.',
  ],
  [
    '  - date: 2024-03-01',
    '  -date: 2024-03-01',
    '11:3 No space after the hyphen: "-date: 2024-03-01". Write "- date: 2024-03-01".',
  ],
  [
    'publisher: kiln',
    'publisher = kiln',
    '3:1 This line has no colon, or its key has several lines. Write "key: value" in one line.',
  ],
];
test.each(slips)('a record with %j as %j: says the fault and what to do', (from, to, said) => {
  expect(check({ 'catalog/celadon.yaml': exchange(subject, from, to) })).toEqual([
    `catalog/celadon.yaml:${said}`,
  ]);
});

const slipsOfPolicy: typeof slips = [
  [
    'schemaVersion: 1',
    'schemaVersion: "1"',
    '1:16 "schemaVersion" is "1", which is not an allowed value. Write 1 without quotes.',
  ],
  [
    'of: { stage: beta }',
    'of: beta',
    '18:9 "of" must be one of {stage: …}, {support: …}, {edition: …}, {policy: stages} and {policy: support}: "beta". Write one of them, such as of: { stage: beta }, with an id of the policy.',
  ],
  [
    'removal: 90',
    'removal: 90 days',
    '13:95 "removal" must be a number of days, or {releases: 2} with a number of releases: "90 days". Write the number alone, such as 90, or { releases: 2 }.',
  ],
  ['removal: 90', 'removal: -1', '13:95 "removal" must not be negative: -1. Write a larger number.'],
  [
    'support: backed, because',
    'support: baked, because',
    '21:42 There is no support state "baked". Did you mean "backed"?',
  ],
  [
    'severity: ignore',
    'severity: off',
    '23:39 "severity" is "off", which is not an allowed value. Write error, warning or ignore.',
  ],
  [
    'supportStates:',
    'support-states:',
    '14:1 The key "support-states" does not exist here. Did you mean "supportStates"?',
  ],
  ['id: beta, name', 'id: 2, name', '13:11 "id" is read as a number, not as text. Write "2" in quotes.'],
];
test.each(slipsOfPolicy)(
  'a policy with %j as %j: says the fault, and none that follows from it',
  (from, to, said) => {
    expect(check({ 'policy.yaml': exchange(policy, from, to) })).toEqual([`policy.yaml:${said}`]);
  },
);

test.each([
  ['hue: blue', 'hue: pink'],
  ['summary: Nearly done.', 'summary: null'],
  ['severity: ignore', 'severity: off'],
  ['language: en', 'language: english'],
  ['title: Kiln', 'title: Kiln\ntitle: Pots'],
])('a policy with %j as %j hides no finding of the catalog', (from, to) => {
  const said = check({
    'policy.yaml': exchange(policy, from, to),
    'catalog/celadon.yaml': exchange(subject, 'stage: beta', 'stage: btea'),
  });
  expect(said).toContain('catalog/celadon.yaml:12:12 There is no stage "btea". Did you mean "beta"?');
  expect(said).toHaveLength(2);
});

test.each([
  [
    'catalog/My Glaze.yaml',
    '1:1 The name before .yaml is the subject\'s id, and it must be lowercase letters, digits and single hyphens. Rename the file to "my-glaze.yaml".',
    shino,
  ],
  [
    `catalog/${'high-fired-'.repeat(7)}shino.yaml`,
    `1:1 The name before .yaml is the subject's id, and it is longer than 64 characters. Rename the file to "${'high-fired-'.repeat(5)}high.yaml".`,
    shino,
  ],
  [
    `catalog/${'a'.repeat(70)}.yaml`,
    `1:1 The name before .yaml is the subject's id, and it is longer than 64 characters. Rename the file to "${'a'.repeat(64)}.yaml".`,
    shino,
  ],
  [
    'catalog/con.yaml',
    `1:1 The name before .yaml is the subject's id, and it is reserved: Windows or a web server uses this file name. Choose another name, such as "source-postgres.yaml".`,
    shino,
  ],
  [
    'exception.yaml',
    '1:1 This file is not read, because its name is not "exceptions.yaml". Rename the file to "exceptions.yaml".',
    'exceptions: []\n',
  ],
  [
    'Policy.yml',
    '1:1 This file is not read, because its name is not "policy.yaml". Move its contents to "policy.yaml", or give the file another name.',
    policy,
  ],
  [
    'messages.yaml',
    '1:13 "axis.stage" is the text "Level", but must be a record. Write "axis:" in a line of its own, and "stage: …" indented below it.',
    'axis.stage: Level\n',
  ],
  [
    'messages.yaml',
    '2:10 The message "axis.stage" is not valid ICU MessageFormat after "{a". Check the braces and commas there. Write a brace that is text in single quotes.',
    'axis:\n  stage: "{a"\n',
  ],
  [
    'messages.yaml',
    '2:10 The message "check.times" has no text for "other" of the value {count}. Add other {…} for all values that are not listed.',
    'check:\n  times: "{count, plural, one {once}}"\n',
  ],
  [
    'messages.yaml',
    '2:15 The message "axis.in-edition" does not use the value {name}. Use the same values as in English: "In {name}".',
    'axis:\n  in-edition: Here\n',
  ],
  [
    'site.yaml',
    '1:9 "accent" has no value. Write a value in quotes, or delete the line. Without quotes, "#" begins a comment.',
    'accent: #24479c\n',
  ],
  [
    'site.yaml',
    '1:6 "url" must be an address without a path, such as https://stages.example.com: "kiln.example". Write scheme and host, such as https://stages.example.com. A path belongs in "baseUrl".',
    'url: kiln.example\n',
  ],
  [
    'exceptions.yaml',
    '2:5 "until" is missing. Add "until:" with a day such as 2025-03-31.',
    'exceptions:\n  - { rule: step-back, subject: celadon, reason: x }\n',
  ],
])('%s: %s', (file, said, text) => {
  expect(check({ [file]: text })).toEqual([`${file}:${said}`]);
});
