import type { Subject, Transition, UndatedPlan } from '../model/subject/subject';
import type { SubjectRecord, WrittenTransition } from '../model/schema/subject';
import type { Policy } from '../model/policy/policy';
import type { ReleaseTable } from './resolve-releases';
import {
  listUndated,
  resolveBreakingChanges,
  resolveNotices,
  resolveRows,
  toReleaseRank,
} from './resolve-releases';
import { keepRow } from './written-row';
import { keysAt } from '../model/schema/keys';
import { looseSubjectSchema } from '../model/schema/loose-subject';
import { subjectSchema } from '../model/schema/subject';
import { sortTransitions, toTransition } from '../model/subject/transition';

type WrittenFacetTransition = SubjectRecord['facets'][number]['transitions'][number];

/** The file of a subject, relative to the dataset's folder. */
export const toSubjectFile = (id: string): string => `catalog/${id}.yaml`;

const toTransitions = (
  records: readonly (WrittenTransition | WrittenFacetTransition)[],
  table: ReleaseTable,
): Transition[] =>
  sortTransitions(
    resolveRows(records, table).map(({ row, place }) => {
      const transition = toTransition(row);
      keepRow(transition, place);
      return transition;
    }),
    (release) => toReleaseRank(table, release),
  );

/** Plans without a day. */
const toUndated = (
  records: readonly (WrittenTransition | WrittenFacetTransition)[],
  table: ReleaseTable,
): UndatedPlan[] =>
  listUndated(records, table).map(({ row, place }) => {
    // The day is only there to read the row.
    const { status, stage, support, availability, reasons, event, version, source, note } = toTransition({
      ...row,
      date: table.today,
    });
    const { release } = row;
    const plan = { release, status, stage, support, availability, reasons, event, version, source, note };
    keepRow(plan, place);
    return plan;
  });

const toDeprecation = (
  written: SubjectRecord['deprecation'],
  table: ReleaseTable,
): Subject['deprecation'] => {
  if (written === undefined) return undefined;
  const { replacement = [], notices, ...rest } = written;
  return { ...rest, notices: resolveNotices(notices, table), replacements: [replacement].flat() };
};

/** Converts a file's record to a subject. */
export const toSubject = (
  id: string,
  record: SubjectRecord,
  table: ReleaseTable,
  notApplicable: Subject['notApplicable'] = [],
): Subject => ({
  ...record,
  ...(notApplicable.length > 0 && { notApplicable }),
  publisher: record.publisher ?? '',
  id,
  file: toSubjectFile(id),
  breakingChanges: resolveBreakingChanges(record.breakingChanges, table),
  transitions: toTransitions(record.transitions, table),
  undated: toUndated(record.transitions, table),
  deprecation: toDeprecation(record.deprecation, table),
  facets: record.facets.map((facet) => ({
    ...facet,
    transitions: toTransitions(facet.transitions, table),
    undated: toUndated(facet.transitions, table),
  })),
});

/**
 * The parts of a broken record that name ids. `isWhole`: whether no key of it was lost, so that a missing publisher has
 * been forgotten.
 */
export const toLooseSubject = (
  id: string,
  written: unknown,
  isWhole: boolean,
  { kinds: [kind] }: Policy,
): Subject | null => {
  const loose = looseSubjectSchema.safeParse(written);
  if (!loose.success || kind === undefined) return null;
  const { deprecation, ...record } = loose.data;
  const keys = Object.keys(written as object);
  const known = keysAt(subjectSchema, []);
  const hasForgotten = isWhole && !keys.includes('publisher') && keys.every((key) => known.includes(key));
  return toSubject(
    id,
    {
      ...record,
      // A missing kind has its own finding.
      kind: record.kind ?? kind.id,
      name: id,
      aliases: [],
      breakingChanges: [],
      ...(deprecation !== undefined && { deprecation: { ...deprecation, notices: [] } }),
    },
    { releases: [], today: '2000-01-01' },
    record.publisher === undefined && !hasForgotten ? ['publisher'] : [],
  );
};
