import type { AnswerChange, Difference, DifferenceKind } from './difference';
import type { Pair } from './pair';
import type { Subject } from '../subject/subject';
import { compareAnswers, readToday } from './answers';
import { compareAxes } from './axis';
import { compareEnds } from './ends';
import { comparePlans, renderOffer, renderPresence } from './plans';
import { createDifference, isSame } from './difference';
import { deriveState, isGone, toOffer, toWholeFacet } from '../subject/state';
import { listAll } from '../text/english';
import { say } from '../text/say';

/** All changes of today's state. */
const compareStates = ({ older, newer, before, after, label }: Pair): Difference[] => {
  const old = deriveState(before, older.today, older.today);
  const now = deriveState(after, newer.today, newer.today);
  const answers = compareAnswers(readToday(older, before), readToday(newer, after));
  const found: Difference[] = [];
  let left: readonly AnswerChange[] = answers;
  const add = (
    kind: DifferenceKind,
    text: string,
    since: { since: string | null; source: string | null },
  ): void => {
    found.push(
      createDifference({
        kind,
        subject: after.id,
        about: label,
        text,
        date: since.since,
        source: since.source,
        answers: left,
      }),
    );
    left = [];
  };
  if (!isSame(old.presence.value, now.presence.value))
    add(
      isGone(now.presence.value) ? 'gone' : now.presence.value.is === 'present' ? 'returned' : 'record',
      renderPresence(now),
      now.presence,
    );
  for (const { kind, text, since } of compareAxes(older.policy, newer.policy, old, now))
    add(kind, text, since);
  for (const { id, name } of newer.policy.editions) {
    const offer = toOffer(now, id);
    if (toOffer(old, id).value === offer.value && toOffer(old, id).reason === offer.reason) continue;
    add('availability', renderOffer(offer, name), offer);
  }
  return found;
};

/** All changes of parts, named after the subject and the part. A part is there from its first row on. */
const compareParts = (pair: Pair): Difference[] => {
  const { older, newer, before, after, label } = pair;
  const empty = { transitions: [], undated: [] };
  const ids = new Set([...after.facets, ...before.facets].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [old, now] = [before, after].map(({ facets }) => facets.find((facet) => facet.id === id));
    const about = say('difference.part', { label, part: now?.name ?? old?.name ?? id });
    const states = [
      deriveState(
        toWholeFacet({ notApplicable: before.notApplicable }, old ?? empty),
        older.today,
        older.today,
      ),
      deriveState(
        toWholeFacet({ notApplicable: after.notApplicable }, now ?? empty),
        newer.today,
        newer.today,
      ),
    ] as const;
    const base = { subject: after.id, about };
    return [
      ...(now === undefined
        ? [createDifference({ ...base, kind: 'record', text: say('difference.no-part') })]
        : []),
      ...(now === undefined ? [] : compareAxes(older.policy, newer.policy, ...states)).map(
        ({ kind, text, since }) =>
          createDifference({ ...base, kind, text, date: since.since, source: since.source }),
      ),
      ...comparePlans(pair, about, { before: old ?? empty, after: now ?? empty }),
    ];
  });
};

/** All remaining changes, such as corrections of the history, by field name, so that no change is hidden. */
const compareRecords = ({ before, after, label }: Pair, said: readonly Difference[]): Difference[] => {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Subject)[];
  const changed = keys.filter((key) => key !== 'file' && !isSame(before[key], after[key]));
  const isSaid = (key: keyof Subject): boolean =>
    ((key === 'transitions' || key === 'undated') &&
      said.some(({ kind, about }) => about === label && kind !== 'breaking' && kind !== 'deadline')) ||
    (key === 'facets' && said.some(({ about }) => about !== label)) ||
    (key === 'breakingChanges' && said.some(({ kind }) => kind === 'breaking')) ||
    (key === 'deprecation' && said.some(({ kind }) => kind === 'deadline'));
  const left = changed.filter((key) => !isSaid(key));
  if (left.length === 0) return [];
  const fields = listAll(left.map((key) => (key === 'transitions' ? say('difference.history') : key)));
  const text = say('difference.corrected', { fields });
  return [createDifference({ kind: 'record', subject: after.id, about: label, text })];
};

/** All changes of a subject that is in both datasets. */
export const compareSubject = (pair: Pair): Difference[] => {
  const said = [
    ...compareStates(pair),
    ...comparePlans(pair, pair.label, pair),
    ...compareEnds(pair),
    ...compareParts(pair),
  ];
  return [...said, ...compareRecords(pair, said)];
};
