import type { LeftOut, Version } from './git-versions';
import { renderVersion } from './git-versions';
import { parseAnswer, toAnswers } from './mapped';
import type { Mapping } from './mapping';
import { MappingError, renderMappingError } from './mapping';
import type { Row } from './row';
import { isRow } from './row';
import type { Vocabulary } from './vocabulary';

interface HistoryContext {
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  readonly vocabulary: Vocabulary;
  /** Returns the address of a commit. */
  readonly toSource: (commit: string) => string;
  readonly onLeftOut: (leftOut: LeftOut) => void;
}

/** Mappings can return one row instead of a list of one. */
const toRows = (value: unknown): Row[] => (Array.isArray(value) ? value : [value]).filter(isRow);

/** The snapshots of one version, dated by its commit. */
const toSnapshots = (
  answer: Row,
  { day, commit, precision }: Version,
  toSource: (id: string) => string,
): Row[] =>
  toRows(answer.snapshots)
    .filter(({ date }) => date === day)
    .map((snapshot) => ({ ...snapshot, precision, source: toSource(commit) }));

type Answered = Version & { readonly answer: Row | null };

const listBreakingChanges = (answer: Row): Row[] =>
  isRow(answer.subject) ? toRows(answer.subject.breakingChanges) : [];

/** The breaking changes of the newest version. Deadlines of older versions that were moved or dropped are added. */
const toBreakingChanges = (answer: Row, own: readonly Answered[]): Row[] =>
  listBreakingChanges(answer).map((change) => {
    const deadlines = own.flatMap(({ answer: older }) =>
      older === null
        ? []
        : listBreakingChanges(older)
            .filter(({ version }) => version === change.version)
            .map(({ deadline }) => deadline),
    );
    const next = (place: number): unknown =>
      place + 1 < deadlines.length ? deadlines[place + 1] : change.deadline;
    const movedFrom = deadlines.filter((day, place) => typeof day === 'string' && day !== next(place));
    return movedFrom.length === 0 ? change : { ...change, movedFrom };
  });

/** Adds the snapshots of all versions to an answer. Dated facts of the newest version itself are kept. */
const withHistory = (
  answer: Row,
  own: readonly Answered[],
  newestDay: string | undefined,
  toSource: (commit: string) => string,
): Row => {
  const collect = (part: Row, partOf: (older: Row) => Row | undefined, canLeave: boolean): Row => {
    const snapshots: Row[] = [];
    for (const version of own) {
      const older = version.answer === null ? undefined : partOf(version.answer);
      if (older !== undefined) snapshots.push(...toSnapshots(older, version, toSource));
      else if (version.item === null && canLeave && snapshots.length > 0)
        snapshots.push({ date: version.day, removed: true, source: toSource(version.commit) });
    }
    const rest = toRows(part.snapshots).filter(({ date }) => date !== newestDay);
    return { ...part, snapshots: [...rest, ...snapshots] };
  };
  const facets = toRows(answer.facets).map((facet) =>
    collect(facet, (older) => toRows(older.facets).find(({ id }) => id === facet.id), false),
  );
  const breakingChanges = toBreakingChanges(answer, own);
  return {
    ...collect(answer, (older) => older, true),
    ...(facets.length > 0 && { facets }),
    ...(breakingChanges.length > 0 &&
      isRow(answer.subject) && { subject: { ...answer.subject, breakingChanges } }),
  };
};

/**
 * Creates a mapping that returns the whole history of an item. It evaluates another mapping for each version,
 * dated by the version's commit. A version that cannot be mapped is omitted and reported; the newest one must
 * be mappable.
 */
export const createHistoryMapping = (
  mapping: Mapping,
  { versions, vocabulary, toSource, onLeftOut }: HistoryContext,
): Mapping => ({
  // Each item already evaluates all its versions in one batch.
  evaluateAll: () => Promise.resolve(null),
  evaluate: async (input) => {
    const given = input as Row;
    const own = versions.get(String(given.id)) ?? [];
    const newest = own.findLast(({ item }) => item !== null);
    const ask = (record: unknown, version: Version | undefined): Promise<unknown> =>
      mapping.evaluate({ ...given, record, history: [], ...(version && { asOf: version.day }) });
    const answers = toAnswers(await ask(given.record, newest));

    const olderAnswers = async (version: Version): Promise<readonly unknown[]> => {
      if (version === newest) return answers;
      if (version.item === null) return [];
      const place = renderVersion(version.item.file?.path ?? version.item.id, version.commit);
      try {
        const older = toAnswers(await ask(version.item.record, version));
        return older.filter((value) => {
          const answer = parseAnswer(value, vocabulary, version.day);
          if (answer.is === 'failed') onLeftOut({ place, reason: answer.reason });
          return answer.is === 'subject';
        });
      } catch (error) {
        if (!(error instanceof MappingError) || error.isTimeout) throw error;
        onLeftOut({ place, reason: renderMappingError(error) });
        return [];
      }
    };
    const all: (readonly unknown[])[] = [];
    for (const version of own) all.push(await olderAnswers(version));

    return answers.map((answer) => {
      if (!isRow(answer) || answer.unmappable !== undefined) return answer;
      const withAnswers = own.map((version, index) => ({
        ...version,
        answer: (all[index] ?? []).filter(isRow).find(({ id }) => id === answer.id) ?? null,
      }));
      return withHistory(answer, withAnswers, newest?.day, toSource);
    });
  },
});
