import type { SubjectChange } from '../api/subject';

/** Several subjects with the same change on one day, shown as one line in a list of changes. */
export interface ChangeGroup {
  /** The key of the first change. */
  readonly key: string;
  readonly text: string;
  readonly note: string | null;
  /** The changed axes, each once. */
  readonly kinds: readonly string[];
  /** The common source of all changes; null if each has its own. */
  readonly source: string | null;
  /** One change for each subject, in the original order. */
  readonly changes: readonly [SubjectChange, ...SubjectChange[]];
}

/** The axes of changes, each once. */
const toKinds = ({ changes }: SubjectChange): string[] => [...new Set(changes.map(({ axis }) => axis))];

/** A key that is equal for changes that form one group. */
const toLikeness = (change: SubjectChange): string => {
  const { date, precision, after, release, status, text, note } = change;
  return JSON.stringify([date, precision, after, release, status, text, note, toKinds(change)]);
};

/** Groups changes with the same words and day, even if others are in between. */
export const buildChangeGroups = (changes: readonly SubjectChange[]): ChangeGroup[] => {
  const alike = new Map<string, [SubjectChange, ...SubjectChange[]]>();
  for (const change of changes) {
    const likeness = toLikeness(change);
    const group = alike.get(likeness);
    if (group === undefined) alike.set(likeness, [change]);
    else group.push(change);
  }
  return [...alike.values()].map((group) => {
    const [{ key, text, note, source }] = group;
    return {
      key,
      text,
      note,
      kinds: toKinds(group[0]),
      source: group.every((change) => change.source === source) ? source : null,
      changes: group,
    };
  });
};
