import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../../src/model/api/parts';
import type { Subject } from '../../src/model/subject/subject';
import type { SubjectDocument, TimelineEntry } from '../../src/model/api/subject';
import { arbitraryDay, arbitrarySubject, sampleToday } from '../sample/arbitrary';
import { createDataset, createSubject, row } from '../sample/subject';
import { deriveDocumentContext, toSubjectDocument } from '../../src/model/documents/to-subject-document';
import { deriveState, toOffer, toWholeFacet } from '../../src/model/subject/state';
import { datasets, publish, readFor, textOf } from './published';

vi.setConfig({ testTimeout: 120_000 });

/** The rule of docs/integrate/api.mdx, "A day in the past", implemented as by a user of the API. */
const readDay = (
  timeline: readonly TimelineEntry[],
  day: string,
  document?: Pick<SubjectDocument, 'support' | 'availability'>,
) => {
  const known = {
    stage: 'unknown',
    support: document?.support?.id === 'not-applicable' ? 'not-applicable' : 'unknown',
    offers: Object.fromEntries(
      (document?.availability ?? [])
        .filter(({ value }) => value === 'not-applicable')
        .map(({ edition, value }): [string, string] => [edition, value]),
    ),
    presence: 'not-yet',
  };
  const apply = (change: Change): void => {
    if (change.axis === 'stage') known.stage = change.to;
    else if (change.axis === 'support') known.support = change.to;
    else if (change.axis === 'availability') known.offers[change.edition] = change.to;
    else known.presence = change.event.is === 'returned' ? 'present' : change.event.is;
  };
  for (const { date, precision, status, changes } of timeline) {
    if (status !== 'done') continue;
    // The last day of support still has support.
    const ends = changes.some((change) => change.axis === 'support' && change.to === 'support-ended');
    if (date > day || (ends && precision === 'on' && date === day)) continue;
    if (known.presence === 'not-yet') known.presence = 'present';
    changes.forEach(apply);
  }
  return known;
};

/** The same, derived by the model. */
const deriveDay = (
  subject: Pick<Subject, 'transitions' | 'deprecation' | 'notApplicable'>,
  day: string,
  today: string,
  editions: readonly string[],
) => {
  const state = deriveState(subject, day, today);
  return {
    stage: state.stage.value,
    support: state.support.value,
    offers: Object.fromEntries(
      editions.map((id) => [id, toOffer(state, id).value]).filter(([, value]) => value !== 'unknown'),
    ) as Record<string, string>,
    presence: state.presence.value.is,
  };
};

const withoutUnknown = (known: ReturnType<typeof readDay>) => ({
  ...known,
  offers: Object.fromEntries(Object.entries(known.offers).filter(([, value]) => value !== 'unknown')),
});

const features = { name: 'features', folder: 'tests/datasets/features/data' };

describe.each([...datasets, features])('a past day of the $name dataset', ({ folder }) => {
  const dataset = readFor(folder);
  const files = publish(dataset);
  const editions = dataset.policy.editions.map(({ id }) => id);

  it('can be computed from the documents, for subjects and their parts', () => {
    for (const subject of dataset.subjects) {
      const { result } = JSON.parse(textOf(files, `api/v1/subjects/${subject.id}.json`)) as {
        result: SubjectDocument;
      };
      const histories = [
        { of: subject, timeline: result.timeline },
        ...result.facets.map(({ timeline }, index) => ({
          of: toWholeFacet(
            subject,
            subject.facets[index] ?? { id: '', name: '', transitions: [], undated: [] },
          ),
          timeline,
        })),
      ];
      for (const { of, timeline } of histories)
        for (const day of new Set(['2020-01-01', dataset.today, ...timeline.map(({ date }) => date)]))
          if (day <= dataset.today)
            expect(withoutUnknown(readDay(timeline, day, result)), `${subject.id} on ${day}`).toEqual(
              deriveDay(of, day, dataset.today, editions),
            );
    }
  });
});

describe('a past day', () => {
  const readTimeline = (subject: Subject, today: string): readonly TimelineEntry[] =>
    toSubjectDocument(deriveDocumentContext({ ...createDataset([subject]), today }), subject).timeline;

  it('before, on and after the last day of support', () => {
    const subject = createSubject('celadon', {
      transitions: [row({ date: '2023-01-01', stage: 'proven', support: 'backed' })],
      deprecation: {
        notices: [
          { announced: '2023-06-01', endOfSupport: '2024-01-31', source: 'https://kiln.example/end' },
        ],
      },
    });
    const timeline = readTimeline(subject, '2024-06-15');
    const days = ['2022-12-31', '2023-01-01', '2024-01-31', '2024-02-01', '2024-06-15'];
    for (const day of days)
      expect(withoutUnknown(readDay(timeline, day)), day).toEqual(deriveDay(subject, day, '2024-06-15', []));
    expect(days.map((day) => readDay(timeline, day).support)).toEqual([
      'unknown',
      'backed',
      'backed',
      'support-ended',
      'support-ended',
    ]);
  });

  it('of a subject that is first recorded after its end of support', () => {
    const subject = createSubject('celadon', {
      transitions: [row({ date: '2024-03-01', precision: 'by', stage: 'proven', support: 'backed' })],
      deprecation: {
        notices: [
          { announced: '2023-06-01', endOfSupport: '2024-01-31', source: 'https://kiln.example/end' },
        ],
      },
    });
    const timeline = readTimeline(subject, '2024-06-15');
    for (const day of ['2024-02-29', '2024-03-01', '2024-03-02'])
      expect(withoutUnknown(readDay(timeline, day)), day).toEqual(deriveDay(subject, day, '2024-06-15', []));
  });

  it('of any history', () => {
    fc.assert(
      fc.property(arbitrarySubject, arbitraryDay, (subject, day) => {
        fc.pre(day <= sampleToday);
        const timeline = readTimeline(subject, sampleToday);
        const first = subject.transitions.find(({ status }) => status === 'done');
        // Datasets have no rows without a change.
        fc.pre(timeline.find(({ status }) => status === 'done')?.date === first?.date);
        const { policy } = createDataset([subject]);
        const editions = policy.editions.map(({ id }) => id);
        expect(withoutUnknown(readDay(timeline, day))).toEqual(
          deriveDay(subject, day, sampleToday, editions),
        );
      }),
    );
  });
});
