import type { AnswerChange, Difference, DifferenceKind } from './difference';
import type { Dataset } from '../catalog/dataset';
import type { Policy } from '../policy/policy';
import type { Notice, NoticeDate, Subject, Transition, UndatedPlan } from '../subject/subject';
import type { SubjectState } from '../subject/state';
import { compareAnswers, offers, readToday } from './answers';
import { createDifference, isSame } from './difference';
import { deriveState, isGone, toOffer } from '../subject/state';
import { compareAxes, nameOf } from './axis';
import { renderDate, renderDateWithPrecision } from '../time/calendar';
import { noticeAt, toNoticeDating } from '../subject/notice';
import { say } from '../text/say';

interface Pair {
  readonly older: Dataset;
  readonly newer: Dataset;
  readonly before: Subject;
  readonly after: Subject;
  readonly label: string;
}

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
      presenceText(now),
      now.presence,
    );
  for (const { kind, text, since } of compareAxes(older.policy, newer.policy, old, now))
    add(kind, text, since);
  for (const { id, name } of newer.policy.editions) {
    const offer = toOffer(now, id);
    if (toOffer(old, id).value === offer.value && toOffer(old, id).reason === offer.reason) continue;
    const reason = offer.reason === null ? '' : `: ${offer.reason}`;
    add(
      'availability',
      `${offer.value === 'unknown' ? 'may or may not be offered' : `is ${offers[offer.value]}`} in ${name}${reason}`,
      offer,
    );
  }
  return found;
};

type Plan = Transition | UndatedPlan;

const renderPlanDate = (plan: Plan): string =>
  'date' in plan
    ? renderDateWithPrecision(plan.date, plan)
    : say('date.in-release', { release: plan.release });

const renderPlan = ({ stages, supportStates, editions }: Policy, plan: Plan): string => {
  const { stage, support, event, availability } = plan;
  const what = [
    stage === null ? null : nameOf(stages, stage),
    support === null ? null : nameOf(supportStates, support),
    event?.is,
    ...Object.entries(availability).map(
      ([edition, offer]) => `${offers[offer]} in ${nameOf(editions, edition)}`,
    ),
  ];
  return `${what.filter((word) => word !== null && word !== undefined).join(', ')} ${renderPlanDate(plan)}`;
};

type Planning = Pick<Subject, 'transitions' | 'undated'>;

const planned = ({ transitions, undated }: Planning): Plan[] => [
  ...transitions.filter(({ status }) => status === 'planned'),
  ...undated,
];

/** The plans of a subject, or of one of its parts. */
const comparePlans = (
  { older, newer, after }: Pair,
  about: string,
  histories: { readonly before: Planning; readonly after: Planning },
): Difference[] => {
  const old = planned(histories.before);
  const now = planned(histories.after);
  const without = (list: readonly Plan[], others: readonly Plan[]): Plan[] =>
    list.filter((plan) => !others.some((other) => isSame(other, plan)));
  const toDifference = (words: string, policy: Policy, plan: Plan): Difference =>
    createDifference({
      kind: 'plan',
      subject: after.id,
      about,
      text: `${words}: ${renderPlan(policy, plan)}`,
      date: 'date' in plan ? plan.date : null,
      source: plan.source,
    });
  return [
    ...without(now, old).map((plan) => toDifference('is planned', newer.policy, plan)),
    ...without(old, now).map((plan) => toDifference('is planned no more', older.policy, plan)),
  ];
};

/** All changes of parts, named after the subject and the part. A part is there from its first row on. */
const compareParts = (pair: Pair): Difference[] => {
  const { older, newer, before, after, label } = pair;
  const empty = { transitions: [], undated: [] };
  const ids = new Set([...after.facets, ...before.facets].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [old, now] = [before, after].map(({ facets }) => facets.find((facet) => facet.id === id));
    const about = `${label}, ${now?.name ?? old?.name ?? id}`;
    const states = [
      deriveState({ transitions: old?.transitions ?? [] }, older.today, older.today),
      deriveState({ transitions: now?.transitions ?? [] }, newer.today, newer.today),
    ] as const;
    const base = { subject: after.id, about };
    return [
      ...(now === undefined
        ? [createDifference({ ...base, kind: 'record', text: 'is no longer a part' })]
        : []),
      ...(now === undefined ? [] : compareAxes(older.policy, newer.policy, ...states)).map(
        ({ kind, text, since }) =>
          createDifference({ ...base, kind, text, date: since.since, source: since.source }),
      ),
      ...comparePlans(pair, about, { before: old ?? empty, after: now ?? empty }),
    ];
  });
};

/** A date of a notice: "5 May 2022", "1.38 (5 May 2022)", or the release alone; null without either. */
const renderEnd = (notice: Notice | null, key: NoticeDate): string | null => {
  if (notice === null) return null;
  const { [key]: day } = notice;
  const dating = toNoticeDating(notice, key);
  return day === undefined ? (dating.release ?? null) : renderDate(day, dating);
};

const compareEnds = ({ newer, before, after, label }: Pair): Difference[] => {
  const base = { subject: after.id, about: label };
  const found: Difference[] = [];
  const old = noticeAt(before, newer.today).current;
  const now = noticeAt(after, newer.today).current;
  for (const [key, words] of [
    ['endOfSupport', 'Support ends'],
    ['removal', 'Removal is'],
  ] as const) {
    const [from, to] = [renderEnd(old, key), renderEnd(now, key)];
    if (from === to) continue;
    const was = from === null ? '' : `, instead of ${from}`;
    const isOnDay = now?.datings?.[key] === undefined;
    const text =
      to === null
        ? `${words} on no announced day any more${was}`
        : `${words} ${isOnDay ? 'on' : 'in'} ${to}${was}`;
    const source = now?.source ?? old?.source ?? null;
    found.push(createDifference({ ...base, kind: 'deadline', text, date: now?.[key] ?? null, source }));
  }
  for (const change of after.breakingChanges) {
    if (before.breakingChanges.some((known) => isSame(known, change))) continue;
    const known = before.breakingChanges.find(({ version }) => version === change.version);
    const until = change.deadline === undefined ? '' : `; upgrade by ${renderDate(change.deadline)}`;
    const was =
      known === undefined
        ? ''
        : known.deadline !== undefined && known.deadline !== change.deadline
          ? `, instead of ${renderDate(known.deadline)}`
          : ' (corrected)';
    const text = `has a breaking change in version ${change.version}${until}${was}`;
    found.push(createDifference({ ...base, kind: 'breaking', text, date: change.date ?? null }));
  }
  return found;
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
  const words = left.map((key) => (key === 'transitions' ? 'its history' : key));
  const text = `has a corrected record: ${words.join(', ')}`;
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
