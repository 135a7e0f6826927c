import { describe, expect, it } from 'vitest';
import { createFolder, smallPolicy, smallSubject } from '../../dataset/folder.test-support';
import { readDataset } from '../../dataset';

const readFindings = (ofStage: string, record: string) => {
  const policy = smallPolicy.replace('glyph: full, hue: green', `glyph: full, hue: green, ${ofStage}`);
  expect(policy).toContain(ofStage);
  const folder = createFolder({
    'policy.yaml': `${policy}releases:
  - { version: '1.8', date: 2023-01-10 }
  - { version: '1.9', date: 2023-04-10 }
  - { version: '1.10', date: 2023-09 }
  - { version: '1.11' }
  - { version: '1.12', date: 2024-03-05 }
  - { version: '1.13', planned: true }
`,
    'catalog/celadon.yaml': `${smallSubject}transitions:
  - { since: '1.8', stage: proven, source: 'https://kiln.example/log' }
${record}`,
  });
  const rules = [
    'breaking-change-window',
    'notice-too-short',
    'schema/value',
    'id-unknown',
    'release/unknown',
  ];
  return readDataset(folder, { today: '2024-06-20' })
    .problems.filter(({ rule }) => rules.includes(rule))
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
};

describe('a breaking change in a stage', () => {
  const breaks = (...versions: string[]): string =>
    `breakingChanges:\n${versions.map((version) => `  - { version: '${version}' }\n`).join('')}`;

  it('is only in the releases that the stage names', () => {
    expect(
      readFindings(`breakingChanges: { onlyIn: ['1.10', '1.12'] }`, breaks('1.9', '1.10', '1.12')),
    ).toEqual([
      'catalog/celadon.yaml:7 Release 1.9 has a breaking change, but Proven allows them only in 1.10 and 1.12',
    ]);
  });

  it('is some releases after the stage began, and after the breaking change before', () => {
    expect(
      readFindings(`breakingChanges: { after: { releases: 2 } }`, breaks('1.9', '1.10', '1.12')),
    ).toEqual([
      'catalog/celadon.yaml:7 1.9 has a breaking change 1 release after 1.8; Proven requires 2',
      'catalog/celadon.yaml:8 1.10 has a breaking change 1 release after 1.9; Proven requires 2',
    ]);
  });

  it('is not checked in a planned release, and in one that the table does not have', () => {
    expect(readFindings(`breakingChanges: { onlyIn: ['1.10'] }`, breaks('1.13', '7'))).toEqual([]);
  });
});

describe('a notice period in releases', () => {
  const announce = (dates: string): string =>
    `deprecation: { notices: [{ ${dates}, source: 'https://kiln.example/end' }] }\n`;
  const read = (dates: string) => readFindings('notice: { removal: { releases: 2 } }', announce(dates));

  it('is counted by the table, between releases or days', () => {
    expect(read(`since: '1.10', removedIn: '1.12'`)).toEqual([]);
    expect(read(`since: '1.12', removedIn: '1.13'`)).toEqual([
      'catalog/celadon.yaml:6 Removal in 1.13 comes 1 release after its announcement in 1.12; Proven requires 2',
    ]);
    expect(read(`announced: 2024-04-01, removedIn: '1.13'`)).toEqual([
      'catalog/celadon.yaml:6 Removal in 1.13 comes 1 release after its announcement on 1 April 2024; Proven requires 2',
    ]);
  });

  it('is not checked if a release without a date was possibly between', () => {
    expect(read(`announced: 2023-12-01, removedIn: '1.12'`)).toEqual([]);
  });

  it('must be a number of days, or of releases', () => {
    expect(readFindings('notice: { removal: 2 releases }', '')).toEqual([
      'policy.yaml:11 "removal" must be a number of days, or {releases: 2} with a number of releases: "2 releases"',
    ]);
  });
});
