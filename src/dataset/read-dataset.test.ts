import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createCatalog, createFolder, smallPolicy, smallSubject } from './folder.test-support';
import { join } from 'node:path';
import { readDataset } from '.';
import { renderProblem } from '../model/rules/problem';

const read = (directory: string): string => readDataset(directory).problems.map(renderProblem).join('\n');

describe('the folder', () => {
  test('is read, sorted and frozen', () => {
    const text = `${smallSubject}transitions:
  - { date: 2024-02-01, stage: proven, source: 'https://kiln.example/2' }
  - { date: 2024-01, stage: trial, source: 'https://kiln.example/1' }
`;
    const { dataset, problems } = readDataset(createCatalog({ 'b.yaml': smallSubject, 'a.yaml': text }));
    expect(problems).toEqual([]);
    expect(dataset?.today).toBe('2024-06-15');
    expect(dataset?.subjects.map(({ id, file }) => [id, file])).toEqual([
      ['a', 'catalog/a.yaml'],
      ['b', 'catalog/b.yaml'],
    ]);
    expect(dataset?.subjects[0]?.transitions.map(({ date, precision }) => [date, precision])).toEqual([
      ['2024-01-31', 'month'],
      ['2024-02-01', 'on'],
    ]);
    expect(Object.isFrozen(dataset?.subjects[0]?.transitions[0])).toBe(true);
    expect(Object.isFrozen(dataset?.policy.stages[0])).toBe(true);
  });
  test('prefers a given today to the policy', () => {
    const folder = createCatalog({ 'a.yaml': smallSubject });
    expect(readDataset(folder, { today: '2030-01-01' }).dataset?.today).toBe('2030-01-01');
    expect(() => readDataset(folder, { today: 'tomorrow' })).toThrow('"tomorrow" is no day');
  });
  test('is reported if missing or empty', () => {
    expect(read('/nowhere/at/all')).toMatchInlineSnapshot(`
      "policy.yaml:1:1 error file/unreadable: The file could not be read: it is not there
          hint: Check that the file exists and that you can read it."
    `);
    expect(read(createFolder({}))).toContain('policy.yaml:1:1 error file/unreadable');
  });
  test('can have no catalog folder, because Git keeps no empty folder', () => {
    expect(readDataset(createFolder({ 'policy.yaml': smallPolicy }))).toMatchObject({
      dataset: { subjects: [] },
      problems: [],
    });
  });
  test('is reported if the policy is a folder', () => {
    const folder = createFolder({ 'catalog/a.yaml': smallSubject });
    mkdirSync(join(folder, 'policy.yaml'));
    expect(read(folder)).toMatchInlineSnapshot(`
      "policy.yaml:1:1 error file/unreadable: This is not a file
          hint: Put a file of this name here."
    `);
  });
  test('is reported if the policy is a symbolic link', () => {
    const folder = createFolder({ 'catalog/a.yaml': smallSubject, 'elsewhere.yaml': smallPolicy });
    symlinkSync('elsewhere.yaml', join(folder, 'policy.yaml'));
    expect(read(folder)).toMatchInlineSnapshot(`
      "policy.yaml:1:1 error file/link: A symbolic link is not followed
          hint: Put the file itself here."
    `);
  });
  test('gives problems of all files in one run, also without a policy', () => {
    const folder = createFolder({
      'policy.yaml': 'title: [',
      'catalog/a.yaml': 'kind: 1\n',
      'catalog/b.yaml': `${smallSubject}nmae: x\n`,
    });
    expect(read(folder)).toMatchInlineSnapshot(`
      "catalog/a.yaml:1:1 error schema/missing: "name" is missing
          hint: Add "name:" with text.
      catalog/a.yaml:1:7 error schema/not-text: "kind" is read as a number, not as text
          hint: Write "1" in quotes.
      catalog/b.yaml:4:1 error schema/unknown-key: The key "nmae" does not exist here
          hint: Did you mean "name"?
      policy.yaml:1:8 error yaml/syntax: The bracket that opens here is never closed
          hint: Close it, or write a list in lines that begin with "- "."
    `);
  });
});

describe('names of files', () => {
  test('are reported if they are no ids', () => {
    const folder = createCatalog({
      'Celadon.yaml': smallSubject,
      'a--b.yaml': smallSubject,
      'stages.yaml': smallSubject,
      'unknown.yaml': smallSubject,
      [`${'a'.repeat(65)}.yaml`]: smallSubject,
      'b.yml': smallSubject,
      'README.md': 'Read me',
      '.c.yaml.swp': 'an editor’s own',
      'nested/d.yaml': smallSubject,
    });
    expect(read(folder)).toMatchInlineSnapshot(`
      "catalog/Celadon.yaml:1:1 error file/name: The name before .yaml is the subject's id, and it must be lowercase letters, digits and single hyphens
          hint: Rename the file to "celadon.yaml".
      catalog/README.md:1:1 error file/name: Only files that end in .yaml are read
          hint: Move it out of catalog/.
      catalog/a--b.yaml:1:1 error file/name: The name before .yaml is the subject's id, and it must be lowercase letters, digits and single hyphens
          hint: Rename the file to "a-b.yaml".
      catalog/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml:1:1 error file/name: The name before .yaml is the subject's id, and it is longer than 64 characters
          hint: Rename the file to "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.yaml".
      catalog/b.yml:1:1 error file/name: Only files that end in .yaml are read
          hint: Rename it so that it ends in .yaml.
      catalog/nested:1:1 error file/folder: The catalog cannot have folders
          hint: Move its files up, into catalog/.
      catalog/stages.yaml:1:1 error file/name: "stages" is taken by a published path
          hint: Choose another id.
      catalog/unknown.yaml:1:1 error file/name: "unknown" is taken by a published path
          hint: Choose another id."
    `);
  });
  test('symbolic links', () => {
    const folder = createCatalog({ 'a.yaml': smallSubject });
    symlinkSync('/etc/hostname', join(folder, 'catalog', 'b.yaml'));
    symlinkSync('c.yaml', join(folder, 'catalog', 'c.yaml'));
    expect(existsSync(join(folder, 'catalog', 'c.yaml'))).toBe(false);
    expect(read(folder)).toMatchInlineSnapshot(`
      "catalog/b.yaml:1:1 error file/link: A symbolic link is not followed
          hint: Put the file itself here.
      catalog/c.yaml:1:1 error file/link: A symbolic link is not followed
          hint: Put the file itself here."
    `);
  });
});

describe('places of problems', () => {
  test('are right for a row whose position differs between subject and file', () => {
    const text = `${smallSubject}transitions:
  - { date: 2024-02-01, stage: provn, source: 'https://kiln.example/2' }
  - { date: 2024-01-01, stage: trial, source: 'https://kiln.example/1' }
  # an aside
  - date: 2023-01-01
    source: 'https://kiln.example/0'
    stage: trail
    availability:
      studio: offered
      stdio: offered
`;
    expect(read(createCatalog({ 'a.yaml': text }))).toMatchInlineSnapshot(`
      "catalog/a.yaml:5:32 error id-unknown: There is no stage "provn"
          hint: Did you mean "proven"?
      catalog/a.yaml:10:12 error id-unknown: There is no stage "trail"
          hint: Did you mean "trial"?
      catalog/a.yaml:13:7 error id-unknown: There is no edition "stdio"
          hint: Did you mean "studio"?"
    `);
  });
  test('are right for a mistyped key, which is not missing', () => {
    expect(
      read(
        createFolder({
          'policy.yaml': smallPolicy.replace('title:', 'titel:'),
          'catalog/a.yaml': smallSubject,
        }),
      ),
    ).toMatchInlineSnapshot(`
      "policy.yaml:2:1 error schema/unknown-key: The key "titel" does not exist here
          hint: Did you mean "title"?"
    `);
  });
});
