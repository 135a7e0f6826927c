import type { AnswerChange, Difference, DifferenceKind } from './difference';
import type { Dataset } from '../dataset';
import type { Subject, Transition } from '../subject';
import type { SubjectState } from '../state';
import { compareAnswers } from './answers';
import { deriveState, isGone, toOffer } from '../state';
import { noticeAt } from '../deadline';
import { renderDate, renderDateWithPrecision } from '../calendar';

interface Pair {
  readonly older: Dataset;
  readonly newer: Dataset;
  readonly before: Subject;
  readonly after: Subject;
  readonly label: string;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const presenceText = (state: SubjectState): string => {
  const { value } = state.presence;
  switch (value.is) {
    case 'present':
      return 'is back in the catalog';
    case 'not-yet':
      return 'has no history any more';
    case 'removed':
      return 'was removed from the catalog';
    case 'moved':
      return `was moved to ${value.to[0]}`;
    case 'split':
      return `was split into ${value.to.join(' and ')}`;
  }
};

/** Every change of the state that holds today. */
const compareStates = ({ older, newer, before, after, label }: Pair): Difference[] => {
  const old = deriveState(before, older.today, older.today);
  const now = deriveState(after, newer.today, newer.today);
  const answers = compareAnswers(older, newer, before, after);
  const found: Difference[] = [];
  let left: readonly AnswerChange[] = answers;
  const add = (
    kind: DifferenceKind,
    text: string,
    since: { since: string | null; source: string | null },
  ): void => {
    found.push({
      kind,
      subject: after.id,
      about: label,
      text,
      date: since.since,
      source: since.source,
      answers: left,
    });
    left = [];
  };
  if (!same(old.presence.value, now.presence.value))
    add(
      isGone(now.presence.value) ? 'gone' : now.presence.value.is === 'present' ? 'returned' : 'record',
      presenceText(now),
      now.presence,
    );
  const { stages, supportStates, editions } = newer.policy;
  if (old.stage.value !== now.stage.value) {
    const isEnding = stages.find(({ id }) => id === now.stage.value)?.ending === true;
    const text = `is ${nameOf(stages, now.stage.value)}, was ${nameOf(older.policy.stages, old.stage.value)}`;
    add(isEnding ? 'ended' : 'stage', text, now.stage);
  }
  if (old.support.value !== now.support.value)
    add(
      'support',
      `is ${nameOf(supportStates, now.support.value)}, was ${nameOf(older.policy.supportStates, old.support.value)}`,
      now.support,
    );
  for (const { id, name } of editions) {
    const offer = toOffer(now, id);
    if (toOffer(old, id).value === offer.value && toOffer(old, id).reason === offer.reason) continue;
    const reason = offer.reason === null ? '' : `: ${offer.reason}`;
    const words = {
      offered: 'is offered',
      'not-offered': 'is not offered',
      unknown: 'may or may not be offered',
    };
    add('availability', `${words[offer.value]} in ${name}${reason}`, offer);
  }
  if (found.length === 0 && answers.length > 0)
    add('policy', 'has other answers, because the policy changed', { since: null, source: null });
  return found;
};

const nameOf = (list: readonly { id: string; name: string }[], id: string): string =>
  list.find((entry) => entry.id === id)?.name ?? 'not recorded';

const renderPlan = ({ date, precision, stage, support, event, availability }: Transition): string => {
  const what = [
    stage,
    support,
    event?.is,
    ...Object.entries(availability).map(([edition, offer]) => `${edition} ${offer}`),
  ];
  return `${what.filter((word) => word !== null && word !== undefined).join(', ')} ${renderDateWithPrecision(date, precision)}`;
};

const planned = ({ transitions }: Subject): Transition[] =>
  transitions.filter(({ status }) => status === 'planned');

const comparePlans = ({ before, after, label }: Pair): Difference[] => {
  const base = { kind: 'plan' as const, subject: after.id, about: label, answers: [] };
  const old = planned(before);
  const now = planned(after);
  const isIn = (list: readonly Transition[], plan: Transition): boolean =>
    list.some((other) => same(other, plan));
  return [
    ...now
      .filter((plan) => !isIn(old, plan))
      .map((plan) => ({
        ...base,
        text: `is planned: ${renderPlan(plan)}`,
        date: plan.date,
        source: plan.source,
      })),
    ...old
      .filter((plan) => !isIn(now, plan))
      .map((plan) => ({
        ...base,
        text: `is planned no more: ${renderPlan(plan)}`,
        date: plan.date,
        source: plan.source,
      })),
  ];
};

const compareEnds = ({ newer, before, after, label }: Pair): Difference[] => {
  const base = { subject: after.id, about: label, answers: [] };
  const found: Difference[] = [];
  const old = noticeAt(before, newer.today).current;
  const now = noticeAt(after, newer.today).current;
  for (const [key, words] of [
    ['endOfSupport', 'Support ends'],
    ['removal', 'Removal is'],
  ] as const) {
    const [from, to] = [old?.[key], now?.[key]];
    if (from === to) continue;
    const was = from === undefined ? '' : `, instead of ${renderDate(from)}`;
    const text =
      to === undefined
        ? `${words} on no announced day any more${was}`
        : `${words} on ${renderDate(to)}${was}`;
    found.push({
      ...base,
      kind: 'deadline',
      text,
      date: to ?? null,
      source: now?.source ?? old?.source ?? null,
    });
  }
  for (const change of after.breakingChanges) {
    if (before.breakingChanges.some((known) => same(known, change))) continue;
    const known = before.breakingChanges.find(({ version }) => version === change.version);
    const until = change.deadline === undefined ? '' : `; upgrade by ${renderDate(change.deadline)}`;
    const was = known === undefined ? '' : ' (corrected)';
    const text = `has a breaking change in version ${change.version}${until}${was}`;
    found.push({ ...base, kind: 'breaking', text, date: change.date ?? null, source: null });
  }
  return found;
};

/** What is left: facts of the record, corrections of its history. Said by their names, so that nothing changes unseen. */
const compareRecords = ({ before, after, label }: Pair, said: readonly Difference[]): Difference[] => {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Subject)[];
  const changed = keys.filter((key) => key !== 'file' && !same(before[key], after[key]));
  const isSaid = (key: keyof Subject): boolean =>
    (key === 'transitions' &&
      said.some(({ kind }) => kind !== 'breaking' && kind !== 'deadline' && kind !== 'policy')) ||
    (key === 'breakingChanges' && said.some(({ kind }) => kind === 'breaking')) ||
    (key === 'deprecation' && said.some(({ kind }) => kind === 'deadline'));
  const left = changed.filter((key) => !isSaid(key));
  if (left.length === 0) return [];
  const words = left.map((key) => (key === 'transitions' ? 'its history' : key));
  const base = {
    kind: 'record' as const,
    subject: after.id,
    about: label,
    date: null,
    source: null,
    answers: [],
  };
  return [{ ...base, text: `has a corrected record: ${words.join(', ')}` }];
};

/** Every change of one subject that is in both datasets. */
export const compareSubject = (pair: Pair): Difference[] => {
  const said = [...compareStates(pair), ...comparePlans(pair), ...compareEnds(pair)];
  return [...said, ...compareRecords(pair, said)];
};
