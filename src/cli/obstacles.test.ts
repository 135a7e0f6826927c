import { describe, expect, it } from 'vitest';
import { createFolder, smallPolicy, smallSubject } from '../dataset/folder.test-support';
import { findObstacles } from './obstacles';
import { readDataset } from '../dataset';

const policy = `${smallPolicy}transitions:
  - { from: trial, to: proven }
`;
const row = (date: string, what: string): string =>
  `  - { date: ${date}, ${what}, source: 'https://kiln.example' }\n`;
const entered = row('2024-01-01', 'stage: trial');

/** The obstacles for a subject with these rows. */
const find = (rows: string, to: string, on: string) => {
  const catalog = `${smallSubject}${rows === '' ? '' : `transitions:\n${rows}`}`;
  const { dataset, problems } = readDataset(
    createFolder({ 'policy.yaml': policy, 'catalog/celadon.yaml': catalog }),
  );
  const subject = dataset?.subjects[0];
  if (dataset === null || subject === undefined) throw new Error(JSON.stringify(problems));
  return findObstacles(dataset, subject, { to, on });
};

describe('an impossible step cannot be forced', () => {
  it('to the current stage', () => {
    expect(find(entered, 'trial', '2024-06-01')).toEqual([
      { rule: '', message: '"celadon" is already Trial on 2024-06-01.', canBeForced: false },
    ]);
  });
  it('of a removed subject', () => {
    expect(find(entered + row('2024-03-01', 'event: removed'), 'proven', '2024-06-01')).toEqual([
      { rule: '', message: '"celadon" is not in the catalog on 2024-06-01.', canBeForced: false },
    ]);
  });
});

it('accepts a step that the policy allows', () => {
  expect(find(entered, 'proven', '2024-06-01')).toEqual([]);
});

it('accepts a stage after an unknown one', () => {
  expect(find('', 'proven', '2024-06-01')).toEqual([]);
});

it('names the rule against a step back, which can be forced', () => {
  const [obstacle, ...others] = find(entered + row('2024-02-01', 'stage: proven'), 'trial', '2024-06-01');
  expect(others).toEqual([]);
  expect(obstacle).toMatchObject({ rule: 'step-back', canBeForced: true });
  expect(obstacle?.message).toContain('from Proven to Trial. From Proven, it allows no other stage.');
});

it('uses the stage on the day of the step', () => {
  const rows = entered + row('2024-06-10', 'stage: proven');
  expect(find(rows, 'proven', '2024-06-09')).toEqual([]);
  expect(find(rows, 'proven', '2024-06-10')[0]?.message).toBe('"celadon" is already Proven on 2024-06-10.');
});
