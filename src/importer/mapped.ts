import * as z from 'zod';
import { day, id, text } from '../model/schema/primitives';
import { subjectSchema } from '../model/schema/subject';
import type { SubjectInput } from '../model/schema/subject';
import { toTransitions } from './snapshot';

/** JSONata turns a list of one into the one; a mapping need not think of it. */
const listOf = <T extends z.ZodType>(entry: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(entry).optional(),
  );

const snapshot = z.strictObject({
  date: day,
  precision: z.enum(['on', 'by']).optional(),
  stage: id.optional(),
  support: id.optional(),
  availability: z.record(id, z.enum(['offered', 'not-offered', 'unknown'])).optional(),
  unchanged: listOf(z.enum(['stage', 'support', 'availability'])),
  removed: z.boolean().optional(),
  version: text.optional(),
  source: text,
});

const facet = z.strictObject({
  id,
  name: text,
  snapshots: listOf(snapshot),
  transitions: listOf(z.unknown()),
});

const unmappable = z.strictObject({ unmappable: text });

const mappable = z.strictObject({
  id,
  /** The record as the catalog has it, without what the snapshots tell. */
  subject: z.looseObject({
    transitions: listOf(z.unknown()),
    breakingChanges: listOf(z.unknown()),
    aliases: listOf(z.unknown()),
    facets: listOf(facet),
  }),
  /** What the source said day by day; the importer makes transitions of them. */
  snapshots: listOf(snapshot),
  /** Keys of the record that follow the source on every import. Others are written once and are a person's from then on. */
  owns: listOf(z.enum(Object.keys(subjectSchema.shape) as [keyof SubjectInput, ...(keyof SubjectInput)[]])),
  /** What the source says and this model has no place for. */
  unplaced: listOf(text),
});

/** What a mapping made of one item, checked. */
export type Mapped =
  | { readonly is: 'unmappable'; readonly reason: string }
  | {
      readonly is: 'subject';
      readonly id: string;
      readonly subject: SubjectInput;
      readonly owns: ReadonlySet<string>;
      readonly unplaced: readonly string[];
    };

/** What a mapping made of an item is not a record of the catalog. */
export class MappedError extends Error {
  override readonly name = 'MappedError';
}

const renderIssues = (issues: readonly z.core.$ZodIssue[], before = ''): string =>
  issues
    .slice(0, 5)
    .map((issue) => {
      const path = [...(before === '' ? [] : [before]), ...issue.path.map(String)].join('.');
      return path === '' ? issue.message : `${path} ${issue.message}`;
    })
    .join('; ');

const withoutEmptyLists = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );

const parseSubject = (value: unknown): Mapped => {
  const result = mappable.safeParse(value);
  if (!result.success)
    throw new MappedError(`the mapping's answer is not understood: ${renderIssues(result.error.issues)}`);
  const { subject, snapshots = [], owns, unplaced = [] } = result.data;
  const facets = subject.facets?.map(({ snapshots: own = [], transitions, ...rest }) => ({
    ...rest,
    transitions: transitions ?? toTransitions(own),
  }));
  const record = withoutEmptyLists({
    ...subject,
    transitions: [...(subject.transitions ?? []), ...toTransitions(snapshots)],
    facets,
  });
  const checked = subjectSchema.safeParse(record);
  if (!checked.success) throw new MappedError(renderIssues(checked.error.issues, 'subject'));
  return {
    is: 'subject',
    id: result.data.id,
    // Its shape was checked; what the schema would fill in is not written to the file.
    subject: record as SubjectInput,
    owns: new Set(owns ?? Object.keys(record)),
    unplaced,
  };
};

/** Checks what a mapping made of an item: a record, several, or the reason why there is none. Throws a `MappedError`. */
export const parseMapped = (value: unknown): Mapped[] => {
  if (value === undefined || value === null) throw new MappedError('the mapping answered nothing');
  return (Array.isArray(value) ? value : [value]).map((entry: unknown): Mapped => {
    const reason = unmappable.safeParse(entry);
    return reason.success ? { is: 'unmappable', reason: reason.data.unmappable } : parseSubject(entry);
  });
};
