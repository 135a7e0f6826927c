import type { SubjectChange } from '../api/subject';

/** What several subjects went through alike on one day, as a list of changes joins it into one line. */
export interface ChangeGroup {
  /** That of its first change. */
  readonly key: string;
  readonly text: string;
  readonly note: string | null;
  /** The axes that it changes, each once. */
  readonly kinds: readonly string[];
  /** Where all its changes are recorded; null where each has a source of its own. */
  readonly source: string | null;
  /** One for each subject, in the order in which they came. */
  readonly changes: readonly [SubjectChange, ...SubjectChange[]];
}

/** The axes that changes are of, each once. */
const toKinds = ({ changes }: SubjectChange): string[] => [...new Set(changes.map(({ axis }) => axis))];

/** What two changes have in common that are told as one. */
const toLikeness = (change: SubjectChange): string => {
  const { date, precision, after, status, text, note } = change;
  return JSON.stringify([date, precision, after, status, text, note, toKinds(change)]);
};

/** Joins changes that say the same of the same day, whatever stands between them. */
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
