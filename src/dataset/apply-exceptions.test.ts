import { describe, expect, test } from 'vitest';
import { createFolder, smallPolicy, smallSubject } from './folder.test-support';
import { readDataset } from '.';
import { renderProblem } from '../model/rules/problem';

const policy = smallPolicy.replace('rules: { support-unknown: { severity: ignore } }\n', '');
const trial = `${smallSubject}transitions:\n  - { date: 2024-01-01, stage: trial, source: 'https://kiln.example' }\n`;

const read = (exceptions: string, more: Record<string, string> = {}): string =>
  readDataset(
    createFolder({ 'policy.yaml': policy, 'catalog/a.yaml': trial, 'exceptions.yaml': exceptions, ...more }),
  )
    .problems.map((problem) => renderProblem(problem).split('\n')[0])
    .join('\n');

const exception = (more: string): string =>
  `exceptions:\n  - rule: support-unknown\n    reason: Asked.\n    ${more}\n`;
const finding = 'catalog/a.yaml:5:5 warning support-unknown: No support state since 1 January 2024';

describe('exceptions', () => {
  test('a finding without an exception stays', () => {
    expect(read('exceptions: []\n')).toBe(finding);
  });
  test('an exception allows a finding up to its last day', () => {
    expect(read(exception('subject: a\n    until: 2024-06-15'))).toBe(
      'exceptions.yaml:5:12 warning exception-ends-soon: The exception from "support-unknown" for a ends on 15 June 2024',
    );
    expect(read(exception('subject: a\n    until: 2024-06-14'))).toBe(
      `${finding}\nexceptions.yaml:5:12 warning exception-ended: The exception from "support-unknown" for a ended on 14 June 2024`,
    );
  });
  test('an exception is reported in its last two weeks', () => {
    expect(read(exception('subject: a\n    until: 2024-06-29'))).toContain('exception-ends-soon');
    expect(read(exception('subject: a\n    until: 2024-06-30'))).toBe('');
  });
  test('an exception about other words or another subject allows nothing, and is reported', () => {
    expect(read(exception('subject: a\n    saying: January 2024\n    until: 2024-12-31'))).toBe('');
    expect(read(exception('subject: a\n    saying: January 2023\n    until: 2024-12-31'))).toBe(
      `${finding}\nexceptions.yaml:2:11 warning exception-unneeded: The exception from "support-unknown" for a is not needed: the rule finds nothing there`,
    );
  });
  test('an unneeded exception is reported', () => {
    const supported = trial.replace('stage: trial', 'stage: trial, support: backed');
    expect(read(exception('subject: a\n    until: 2024-12-31'), { 'catalog/a.yaml': supported })).toContain(
      'warning exception-unneeded',
    );
  });
  test('an exception for a broken file, or for docs that were not read, is not reported as unneeded', () => {
    const broken = trial.replace('stage: trial', 'stage: trail');
    expect(read(exception('subject: a\n    until: 2024-12-31'), { 'catalog/a.yaml': broken })).toBe(
      'catalog/a.yaml:5:32 error id-unknown: There is no stage "trail"',
    );
    expect(read(exception('page: a.mdx\n    until: 2024-12-31'))).toBe(finding);
  });
  test('mistakes', () => {
    const until = 'until: 2024-12-31';
    expect(read(exception(`subject: b\n    ${until}`))).toContain(
      'error exception-mistake: There is no subject "b"',
    );
    expect(read(exception(until))).toContain(
      'error exception-mistake: An exception has neither "subject:" nor "page:"',
    );
    expect(read(exception(`subject: a\n    page: b.mdx\n    ${until}`))).toContain(
      'about a subject or about a page, not both',
    );
    expect(read(`exceptions:\n  - { rule: id-unknown, subject: a, reason: x, ${until} }\n`)).toContain(
      'always applies',
    );
    expect(read(`exceptions:\n  - { rule: suport-unknown, subject: a, reason: x, ${until} }\n`)).toContain(
      'There is no rule "suport-unknown"',
    );
    expect(read(exception('subject: a'))).toContain('"until" is missing');
  });
});

describe('severities in the policy', () => {
  const withRules = (rules: string): string =>
    read('exceptions: []\n', { 'policy.yaml': `${policy}rules: ${rules}\n` });
  test('make a finding an error, or ignore it', () => {
    expect(withRules('{ support-unknown: { severity: error } }')).toBe(finding.replace('warning', 'error'));
    expect(withRules('{ support-unknown: { severity: ignore } }')).toBe('');
  });
  test('must name existing rules', () => {
    expect(withRules('{ suport-unknown: { severity: error } }')).toContain(
      'error rule-unknown: There is no rule "suport-unknown"',
    );
    expect(withRules('{ id-unknown: { severity: ignore } }')).toContain(
      'error rule-unknown: The rule "id-unknown" always applies',
    );
  });
});

describe('docs', () => {
  test('are checked against the data, with line and column, and a page can be excepted', () => {
    const files = {
      'docs/page.mdx': '# Page\n\nCeladon is proven.\n',
      'data/policy.yaml': smallPolicy,
      'data/catalog/a.yaml': trial,
    };
    const folder = createFolder(files);
    const [problem] = readDataset(`${folder}/data`, { docs: `${folder}/docs` }).problems;
    expect(problem).toMatchObject({ file: '../docs/page.mdx', line: 3, column: 12, rule: 'docs-prose' });
    const excepted = createFolder({
      ...files,
      'data/exceptions.yaml':
        'exceptions:\n  - { rule: docs-prose, page: page.mdx, reason: x, until: 2024-12-31 }\n',
    });
    expect(readDataset(`${excepted}/data`, { docs: `${excepted}/docs` }).problems).toEqual([]);
  });
  test('must exist', () => {
    const folder = createFolder({ 'data/policy.yaml': smallPolicy, 'data/catalog/a.yaml': trial });
    expect(
      readDataset(`${folder}/data`, { docs: `${folder}/docs` }).problems.map(({ message }) => message),
    ).toEqual(['The folder of the docs could not be read: it is not there']);
  });
});
