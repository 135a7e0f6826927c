import { expect, it, vi } from 'vitest';
import type { Change } from '../../src/model/api/parts';
import type { SubjectDocument } from '../../src/model/api/subject';
import { deriveState, toOffer } from '../../src/model/subject/state';
import { datasets, publish, readFor, textOf } from './published';

vi.setConfig({ testTimeout: 120_000 });

/** The rule of docs/integrate/api.mdx, "A day in the past", implemented as by a user of the API. */
const readDay = ({ timeline }: Pick<SubjectDocument, 'timeline'>, day: string) => {
  const known = { stage: 'unknown', support: 'unknown', offers: {} as Record<string, string> };
  const apply = (change: Change): void => {
    if (change.axis === 'stage') known.stage = change.to;
    else if (change.axis === 'support') known.support = change.to;
    else if (change.axis === 'availability') known.offers[change.edition] = change.to;
  };
  for (const { date, status, changes } of timeline)
    if (status === 'done' && date <= day) changes.forEach(apply);
  return known;
};

it.each(datasets)('a past day can be computed from the documents of the $name dataset', ({ folder }) => {
  const dataset = readFor(folder);
  const files = publish(dataset);
  const editions = dataset.policy.editions.map(({ id }) => id);
  const wrong = dataset.subjects.flatMap((subject) => {
    const { result } = JSON.parse(textOf(files, `api/v1/subjects/${subject.id}.json`)) as {
      result: SubjectDocument;
    };
    const days = [...new Set(['2020-01-01', dataset.today, ...result.timeline.map(({ date }) => date)])];
    return days
      .filter((day) => day <= dataset.today)
      .flatMap((day) => {
        const state = deriveState(subject, day, dataset.today);
        const { offers, ...axes } = readDay(result, day);
        // An edition without a row is unknown.
        const read = { ...axes, offers: editions.map((id) => offers[id] ?? 'unknown') };
        const derived = {
          stage: state.stage.value,
          support: state.support.value,
          offers: editions.map((id) => toOffer(state, id).value),
        };
        return JSON.stringify(read) === JSON.stringify(derived)
          ? []
          : [`${subject.id} on ${day}: ${JSON.stringify(read)} is not ${JSON.stringify(derived)}`];
      });
  });
  expect(wrong).toEqual([]);
});
