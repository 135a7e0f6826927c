import { describe, expect, test } from 'vitest';
import { createRefer, sortChanges, toSubjectChanges } from './change';
import { deriveDocumentContext, toSubjectDocument } from './to-subject-document';
import { deriveDue } from './due';
import { deriveNextSteps, earliestRemoval } from '../subject/outlook';
import { deriveHistories } from './history';
import { heir, sampleDataset } from '../../../tests/sample/dataset';
import { toAnswering, toPolicyDocument } from './policy-document';
import { toCatalogEntry } from './catalog-document';
import { toConformanceDocument } from './conformance-document';
import { toStatusDocument } from './status-document';

const { policy, subjects, today } = sampleDataset;
const context = deriveDocumentContext(sampleDataset);
const refer = createRefer(context);

/** One line for each entry, for readable snapshots. */
const toLines = (list: readonly unknown[]): string => list.map((entry) => JSON.stringify(entry)).join('\n');

describe('the documents of a catalog with an example of everything', () => {
  test('list the changes of each subject, and all in one order', () => {
    const all = subjects.flatMap((subject) =>
      deriveHistories(context, subject).flatMap((history) => toSubjectChanges(policy, history, refer)),
    );
    expect(
      toLines(sortChanges(all).map(({ subject, ...change }) => ({ ...change, about: subject.label }))),
    ).toMatchSnapshot();
    expect(sortChanges([...sortChanges(all)].reverse())).toEqual(sortChanges(all));
  });
  test('list the deadlines', () => {
    expect(toLines(deriveDue(context))).toMatchSnapshot();
  });
  test('describe each subject', () => {
    expect(toSubjectDocument(context, heir)).toMatchSnapshot();
  });
  test('contain an entry and a status for each subject', () => {
    const documents = subjects.map((subject) => toSubjectDocument(context, subject));
    expect(toLines(documents.map(toCatalogEntry))).toMatchSnapshot();
    expect(toLines(documents.map((document) => toStatusDocument(sampleDataset, document)))).toMatchSnapshot();
  });
  test('contain the next steps and the earliest removal', () => {
    const lines = subjects.map((subject) => [
      subject.id,
      deriveNextSteps(policy, subject, today, today),
      earliestRemoval(policy, subject, today, today),
    ]);
    expect(toLines(lines)).toMatchSnapshot();
  });
  test('contain the policy check', () => {
    const { rules, ...rest } = toConformanceDocument(context);
    const lines = rules.flatMap(({ breaches, undecided, trend, ...rule }) => [
      rule,
      ...breaches.map(({ subject, ...breach }) => ({ ...breach, subject: subject.id })),
      ...undecided.map(({ subject, ...breach }) => ({ undecided: subject.id, ...breach })),
      trend.map(({ date, subjects: count }) => `${date} ${count}`).join(', '),
    ]);
    expect(toLines([rest, ...lines])).toMatchSnapshot();
  });
  test('contain the policy, which converts back to the answering part', () => {
    const document = toPolicyDocument(sampleDataset);
    expect(document).toMatchSnapshot();
    const { expectations, clauses } = toAnswering(document);
    expect({ expectations, clauses }).toEqual({
      expectations: policy.expectations,
      clauses: policy.clauses,
    });
  });
});
