import type { Dataset } from '../catalog/dataset';
import type { Day } from '../time/calendar';
import type { ExplorerCatalog, ExplorerDeadline, ExplorerSubject } from './catalog';
import type { Subject } from '../subject/subject';
import { deriveDeadlines } from '../subject/deadline';
import { deriveState } from '../subject/state';
import { deriveTimeline } from '../subject/timeline';
import { deriveTrack } from './track';
import type { Verdicts } from '../verdict/judgement';
import { deriveAllVerdicts } from '../verdict/judgement';
import { notApplicable } from '../policy/policy';
import { toEntryKeys } from '../subject/entry-key';

/** By the id of a subject, the ids that now lead to it. */
const deriveFormerIds = ({ subjects, today }: Dataset): Map<string, string[]> => {
  const former = new Map<string, string[]>();
  for (const subject of subjects) {
    const { value } = deriveState(subject, today, today).presence;
    for (const id of 'to' in value ? value.to : []) former.set(id, [...(former.get(id) ?? []), subject.id]);
  }
  return former;
};

const toDeadlines = (subject: Subject, today: string): ExplorerDeadline[] => {
  const toPlans = (of: Parameters<typeof deriveTimeline>[0], start: string) => {
    const timeline = deriveTimeline(of, today);
    return { timeline, keys: toEntryKeys(timeline).map((key) => `${start}${key}`), taken: new Set<number>() };
  };
  const plans = new Map([
    ['', toPlans(subject, '')],
    ...subject.facets.map(({ id, transitions }) => [id, toPlans({ transitions }, `parts/${id}/`)] as const),
  ]);
  const takePlan = (part: string, date: Day, source: string | null): string | undefined => {
    const of = plans.get(part);
    if (of === undefined) return undefined;
    const place = of.timeline.findIndex(
      (entry, index) =>
        entry.status !== 'done' && entry.date === date && entry.source === source && !of.taken.has(index),
    );
    of.taken.add(place);
    return of.keys[place];
  };
  return deriveDeadlines(subject, today).map(({ date, precision, release, what, version, source, part }) => {
    const plan = what === 'planned' ? takePlan(part?.id ?? '', date, source) : undefined;
    return {
      date,
      what,
      version,
      ...(precision !== 'on' && { precision }),
      ...(release !== null && { release }),
      ...(plan !== undefined && { plan }),
    };
  });
};

/** The dataset as the explorer needs it. The verdicts are those of its `today`. */
export const toExplorerCatalog = (
  dataset: Dataset,
  verdicts: Verdicts = deriveAllVerdicts(dataset, new Map()),
): ExplorerCatalog => {
  const { policy, subjects, today } = dataset;
  const editions = policy.editions.map(({ id }) => id);
  const former = deriveFormerIds(dataset);
  return {
    today,
    authority: policy.authority.name,
    editions,
    subjects: subjects.map((subject): ExplorerSubject => ({
      id: subject.id,
      name: subject.name,
      kind: subject.kind,
      category: subject.category ?? '',
      subtype: subject.subtype ?? '',
      publisher: subject.notApplicable?.includes('publisher') === true ? notApplicable : subject.publisher,
      version: subject.version ?? '',
      aliases: [...subject.aliases, ...(former.get(subject.id) ?? [])],
      steps: deriveTrack(subject, editions, today),
      deadlines: toDeadlines(subject, today),
      breakingChanges: subject.breakingChanges.map(({ version }) => ({ version })),
      levels: (verdicts[subject.id] ?? []).map(({ level }) => level),
    })),
  };
};
