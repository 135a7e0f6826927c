import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SubjectInput } from '../model/schema/subject';
import { createDataset, createSubject, row } from '../../tests/sample/subject';
import { readDataset } from '../dataset';
import { toSubjectReport } from './subject-report';

const remarksOf = (transition: Partial<NonNullable<SubjectInput['transitions']>[number]>): Set<string> => {
  const offered = { studio: 'offered', home: 'offered' } as const;
  const subject = createSubject('raku', {
    transitions: [row({ date: '2023-01-01', availability: offered, ...transition })],
  });
  const { editions } = toSubjectReport(createDataset([subject]), subject, '2024-06-15', null);
  return new Set(
    editions.flatMap(({ answers }) => answers.flatMap(({ remark }) => (remark === null ? [] : [remark]))),
  );
};

it('names each fact without a record on which an answer depends', () => {
  const all = [...remarksOf({})].join('\n');
  expect(all).toContain('stage and support state not recorded');
  const ofStage = [...remarksOf({ stage: 'proven' })].join('\n');
  expect(ofStage).toContain('support state not recorded');
  expect(ofStage).not.toContain('stage and');
  const ofSupport = [...remarksOf({ support: 'backed' })].join('\n');
  expect(ofSupport).toContain('stage not recorded');
  expect(ofSupport).not.toContain('support state');
  expect([...remarksOf({ stage: 'proven', support: 'backed' })]).toEqual([]);
});

it('names the support state before an announced end only if there was one', () => {
  const stateOf = (support?: string): string => {
    const subject = createSubject('raku', {
      transitions: [row({ date: '2023-01-01', stage: 'proven', ...(support !== undefined && { support }) })],
      deprecation: {
        replacement: ['celadon', 'shino'],
        notices: [
          { announced: '2024-01-01', endOfSupport: '2024-03-01', source: 'https://kiln.example/end' },
        ],
      },
    });
    return JSON.stringify(toSubjectReport(createDataset([subject]), subject, '2024-06-15', null));
  };
  expect(stateOf('backed')).toContain('as announced on 1 January 2024; recorded until then: Backed');
  expect(stateOf()).toContain('as announced on 1 January 2024');
  expect(stateOf()).not.toContain('recorded until then');
  expect(stateOf()).toContain('Replaced by celadon and shino');
});

it('names releases as pages do, and changes of a policy without editions', () => {
  const data = join(import.meta.dirname, '../../tests/datasets/features/data');
  const policy = readFileSync(join(data, 'policy.yaml'), 'utf8').replace(
    'value: current, sentence: Check the age of the looms first. }',
    'until: 2025-12-31, value: current, sentence: Check the age of the looms first. }\n  - { id: newly-use-then, of: { stage: newly }, expectation: use, from: 2025-12-31, value: some, sentence: Offer another weave beside it. }',
  );
  const { dataset, problems } = readDataset(data, { overrides: new Map([['policy.yaml', policy]]) });
  const subject = dataset?.subjects.find(({ id }) => id === 'brocade');
  if (dataset === null || subject === undefined) throw new Error(JSON.stringify(problems));
  const { since, policyChanges, deadlines, outlook } = toSubjectReport(dataset, subject, dataset.today, null);
  expect(since).toEqual(['Newly available since 1.30 (April 2024)']);
  expect(policyChanges).toEqual(['Use from 31 December 2025: On some looms (before: On current looms)']);
  expect(deadlines).toEqual([
    'A change is planned for 1.37. Release stage: Newly available to Widely available',
  ]);
  expect(outlook[0]).toBe('Widely available, planned for 1.37: all requirements are met');
});
