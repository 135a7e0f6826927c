import { expect, it } from 'vitest';
import type { SubjectInput } from '../model/schema/subject';
import { createDataset, createSubject, row } from '../../tests/sample/subject';
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
