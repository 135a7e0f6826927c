import { expect, test } from 'vitest';
import type { SubjectDocument } from '../../model/api/subject';
import { createContext } from '../context';
import { deriveSiteData } from '../../model/pages/site-data';
import { hasNoEditions } from '../../model/documents/join-editions';
import { readDataset } from '../../dataset';
import { renderSubjectMarkdown } from './subject';
import { toSubjectDocument } from '../../model/documents/to-subject-document';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const context = createContext(deriveSiteData(dataset), {
  siteUrl: 'https://stages.example.org',
  baseUrl: '/',
});
const { policy } = dataset;
const documents = dataset.subjects.map((subject) => toSubjectDocument(context, subject));
const render = (document: SubjectDocument): string => renderSubjectMarkdown(context, document, []);

test('shows below the title the verdict of each edition, and one for a removed subject', () => {
  const present = documents.find(
    (document) => document.presence.is === 'present' && !hasNoEditions(document),
  );
  const removed = documents.find(({ presence }) => presence.is === 'removed');
  if (present === undefined || removed === undefined) throw new Error('The dataset lacks what is tested');
  const guidance = present.guidance.map((own) => ({
    ...own,
    verdict: { level: 'caution' as const, sentence: `${own.edition}: *Mind* it.` },
  }));
  const lines = policy.editions.map(({ id }) => `- **Caution.** ${id}: \\*Mind\\* it.`);
  expect(render({ ...present, guidance })).toContain(`\n\n${lines.join('\n')}\n\n`);
  expect(render(removed).split('- **Stop.** Removed on ')).toHaveLength(2);
});

test('distinguishes a promise of no breaking changes from recorded breaking versions', () => {
  const value = policy.expectations
    .flatMap(({ scale = [] }) => scale)
    .find(({ excludes }) => excludes !== undefined)?.id;
  const promised = documents.find(({ guidance }) =>
    guidance.some(({ answers }) =>
      answers.some((answer) => answer.is === 'answered' && answer.value === value),
    ),
  );
  if (promised === undefined) throw new Error('Nothing promises no breaking change');
  const change = {
    version: '9.0',
    date: null,
    deadline: null,
    deadlineRelease: null,
    movedFrom: [],
    affects: [],
    atDeadline: null,
    migration: null,
  };
  expect(render({ ...promised, breakingChanges: [change] })).toContain(
    '. Actual: one breaking release (9.0).',
  );
  expect(render({ ...promised, breakingChanges: [] })).not.toContain('Actual:');
});

test('shows below the title that stage and support state disagree, for present subjects only', () => {
  const [pair] = policy.disagreements;
  const present = documents.find(({ presence }) => presence.is === 'present');
  const removed = documents.find(({ presence }) => presence.is === 'removed');
  if (pair === undefined || present === undefined || removed === undefined)
    throw new Error('The dataset lacks what is tested');
  const tear = (document: SubjectDocument): SubjectDocument => ({
    ...document,
    stage: { ...document.stage, id: pair.stage },
    support: document.support === null ? null : { ...document.support, id: pair.support },
  });
  expect(render(tear(present))).toContain(`. ${pair.because}\n`);
  expect(render(tear(removed))).not.toContain('The release stage is ');
});

test('names the version of an upgrade deadline and says that a later version is enough', () => {
  const [document] = documents;
  if (document === undefined) throw new Error('The dataset has no subject');
  const deadline = {
    date: '2099-01-31',
    isPast: false,
    isOverdue: false,
    source: null,
    precision: 'on',
    release: null,
    part: null,
  } as const;
  const change = {
    version: '9.0',
    deadline: deadline.date,
    movedFrom: ['2098-12-31'],
    affects: [{ type: null, names: ['issues', 'boards'] }],
    atDeadline: null,
    migration: 'https://example.org/9',
  } as unknown as (typeof document.breakingChanges)[number];
  const text = render({
    ...document,
    breakingChanges: [change],
    deadlines: [
      { ...deadline, what: 'upgrade', version: '9.0' },
      { ...deadline, what: 'removal', version: null },
    ],
  });
  expect(text).toContain(
    '- Upgrade to 9.0 or later by 31 January 2099 (moved from 31 December 2098). ' +
      'Affects issues and boards. [Migration guide](https://example.org/9)\n- Removal on 31 January 2099.\n',
  );
});

test('names the facts without a record on which an answer depends', () => {
  const present = documents.find(({ presence }) => presence.is === 'present');
  const [guidance] = present?.guidance ?? [];
  const answer = guidance?.answers.find(({ is }) => is === 'answered');
  if (present === undefined || guidance === undefined || answer === undefined)
    throw new Error('The dataset lacks what is tested');
  const renderWithout = (unrecorded: typeof answer.unrecorded): string =>
    render({ ...present, guidance: [{ ...guidance, answers: [{ ...answer, unrecorded }] }] });
  expect(renderWithout([])).not.toContain('not recorded: the promise may be weaker');
  expect(renderWithout(['stage'])).toContain('(the stage not recorded: the promise may be weaker)');
  expect(renderWithout(['support'])).toContain('(the support state not recorded: the promise may be weaker)');
  expect(renderWithout(['stage', 'support'])).toContain('(the stage and the support state not recorded: the');
});
