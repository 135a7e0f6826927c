import { mappedSchema, unmappableSchema } from '../model/schema/mapped';
import type { Issue } from '../model/schema/keys';
import { plainError } from '../model/schema/plain-error';
import { subjectSchema } from '../model/schema/subject';
import type { Row } from './shape';
import { toTransitions } from './snapshot';
import type { Vocabulary } from './vocabulary';

/** What a mapping made of one item, checked. */
export type Mapped =
  | { readonly is: 'unmappable'; readonly reason: string }
  | {
      readonly is: 'subject';
      readonly id: string;
      /** A record in the shape of the schema. */
      readonly subject: Row;
      readonly owns: ReadonlySet<string>;
      readonly unplaced: readonly string[];
    };

/** What a mapping made of an item is not a record of the catalog. */
export class MappedError extends Error {
  override readonly name = 'MappedError';
}

const mostIssues = 5;

const renderIssues = (issues: readonly Issue[], before: readonly string[] = []): string => {
  const lines = issues.map(
    (issue) => [...before, ...issue.path.map(String)].join('.') + `: ${issue.message}`,
  );
  const more = lines.length - mostIssues;
  return lines.slice(0, mostIssues).join('; ') + (more > 0 ? `; and ${more} more` : '');
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** What a source says of a day that it cannot know yet is a plan, and no state. */
const refuseFuture = (dates: readonly string[], asOf: string | null): void => {
  const late = asOf === null ? undefined : dates.find((date) => date > asOf);
  if (late !== undefined)
    throw new MappedError(
      `its snapshot of ${late} is after ${asOf}, the day on which the source was read; map it to a planned transition, or name the right day with --as-of`,
    );
};

const parseSubject = (value: unknown, { toIds }: Vocabulary, asOf: string | null): Mapped => {
  const mapped = mappedSchema.safeParse(value, { error: plainError });
  if (!mapped.success)
    throw new MappedError(`the mapping's answer is not understood: ${renderIssues(mapped.error.issues)}`);
  const { id, subject, snapshots, facets, owns, unplaced } = mapped.data;
  refuseFuture(
    [...snapshots, ...facets.flatMap(({ snapshots: own }) => own)].map(({ date }) => date),
    asOf,
  );
  const whole = {
    ...subject,
    transitions: [...subject.transitions, ...toTransitions(snapshots.map(toIds))],
    facets: facets.map(({ snapshots: own, ...facet }) => ({
      ...facet,
      transitions: toTransitions(own.map(toIds)),
    })),
  };
  const record = Object.fromEntries(Object.entries(whole).filter(([, entry]) => !isEmpty(entry)));
  const checked = subjectSchema.safeParse(record, { error: plainError });
  if (!checked.success) throw new MappedError(renderIssues(checked.error.issues, ['subject']));
  return {
    is: 'subject',
    id,
    // As it was written and not as it was read: what the schema fills in does not belong in the file.
    subject: record,
    owns: new Set(owns ?? Object.keys(record)),
    unplaced,
  };
};

const parseOne = (value: unknown, vocabulary: Vocabulary, asOf: string | null): Mapped => {
  const reason = unmappableSchema.safeParse(value);
  return reason.success
    ? { is: 'unmappable', reason: reason.data.unmappable }
    : parseSubject(value, vocabulary, asOf);
};

/** Checks what a mapping made of an item: a record, several, or the reason why there is none. `asOf`: the day of reading.
 * Throws a `MappedError`, and a `VocabularyError` for a word that the policy does not have. */
export const parseMapped = (value: unknown, vocabulary: Vocabulary, asOf: string | null): Mapped[] => {
  const answers: unknown[] = Array.isArray(value) ? value : [value];
  if (answers.length === 0 || answers.some((answer) => answer === undefined || answer === null))
    throw new MappedError('the mapping answers nothing; { "unmappable": "…" } says why there is no record');
  return answers.map((answer) => parseOne(answer, vocabulary, asOf));
};
