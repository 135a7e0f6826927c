import type { MappedSnapshot } from '../model/schema/mapped';
import { mappedSchema, unmappableSchema } from '../model/schema/mapped';
import { plainError } from '../model/schema/plain-error';
import type { SubjectRecord } from '../model/schema/subject';
import { subjectSchema } from '../model/schema/subject';
import type { Issue } from '../model/schema/keys';
import type { Row } from './row';
import { toNotices } from './notices';
import { isRow, toRows } from './row';
import { toTransitions } from './snapshot';
import type { Dated } from './releases';
import { ReleaseError, dateSnapshots } from './releases';
import { renderIssues } from './render-issues';
import type { Vocabulary } from './vocabulary';
import { VocabularyError, takeAll } from './vocabulary';
import { say } from '../model/text/say';

/** A mapping's answer, checked. */
export type Answer =
  | Mapped
  | {
      readonly is: 'failed';
      readonly reason: string;
      readonly id: string | null;
      /** The words that the policy does not have, if these are the fault. */
      readonly words?: readonly string[];
    };

/** The result of mapping one item or a part of it. */
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

/** A mapping's answer is no valid record. */
export class MappedError extends Error {
  override readonly name = 'MappedError';
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** Refuses a state of a future day, which can only be a plan. A month can be done before its end. */
const refuseFuture = ({ transitions, facets }: SubjectRecord, asOf: string | null): void => {
  if (asOf === null) return;
  const rows = [...transitions, ...facets.flatMap((facet) => facet.transitions)];
  const late = rows.find(
    ({ date, status }) => status === 'done' && date !== undefined && date > asOf.slice(0, date.length),
  );
  if (late !== undefined)
    throw new MappedError(say('mapping.future', { day: late.date ?? '', reading: asOf }));
};

/** The end of a subject with more notices. */
const withNotices = (deprecation: unknown, notices: readonly Row[]): unknown => {
  if (notices.length === 0) return deprecation;
  const known = isRow(deprecation) ? deprecation : {};
  return { ...known, notices: [...toRows(known.notices), ...notices] };
};

/** The issues of an answer's record, which is usually checked after its snapshots were read. */
const listSubjectIssues = (value: unknown, known: readonly Issue[]): Issue[] => {
  if (!isRow(value) || !isRow(value.subject) || known.some(({ path }) => path[0] === 'subject')) return [];
  const checked = subjectSchema.safeParse(value.subject, { error: plainError });
  return (checked.error?.issues ?? [])
    .filter(({ path }) => path[0] !== 'transitions')
    .map((issue) => ({ ...issue, path: ['subject', ...issue.path] }));
};

const parseSubject = (value: unknown, { toIds, releases }: Vocabulary, asOf: string | null): Mapped => {
  const mapped = mappedSchema.safeParse(value, { error: plainError });
  if (!mapped.success) {
    const issues = [...mapped.error.issues, ...listSubjectIssues(value, mapped.error.issues)];
    throw new MappedError(say('mapping.answer', { issues: renderIssues(issues, value) }));
  }
  const { id, subject, snapshots, facets, owns, unplaced } = mapped.data;
  const ofReleases: string[] = [];
  const toDated = (own: readonly MappedSnapshot[], label = ''): Omit<Dated, 'unplaced'> => {
    const dated = dateSnapshots(own, releases, asOf);
    ofReleases.push(...dated.unplaced.map((text) => `${label}${text}`));
    return dated;
  };
  // All unknown words of an answer are one fault.
  const [ids = [], ...ofFacets] = takeAll([snapshots, ...facets.map((facet) => facet.snapshots)], (part) =>
    takeAll(part, toIds),
  );
  const own = toDated(ids);
  const whole = {
    ...subject,
    deprecation: withNotices(subject.deprecation, toNotices([...own.snapshots, ...own.announced])),
    transitions: [...subject.transitions, ...toTransitions(own.snapshots), ...own.planned],
    facets: facets.map(({ id: facet, name }, index) => {
      const part = toDated(ofFacets[index] ?? [], `${facet}: `);
      return { id: facet, name, transitions: [...toTransitions(part.snapshots), ...part.planned] };
    }),
  };
  const record = Object.fromEntries(Object.entries(whole).filter(([, entry]) => !isEmpty(entry)));
  const checked = subjectSchema.safeParse(record, { error: plainError });
  if (!checked.success) throw new MappedError(renderIssues(checked.error.issues, record, ['subject']));
  refuseFuture(checked.data, asOf);
  return {
    is: 'subject',
    id,
    // The written record without the schema's defaults, which do not belong in the file.
    subject: record,
    owns: new Set(owns ?? Object.keys(record)),
    unplaced: [...unplaced, ...ofReleases],
  };
};

const parseOne = (value: unknown, vocabulary: Vocabulary, asOf: string | null): Mapped => {
  if (value === undefined || value === null) throw new MappedError(say('mapping.nothing'));
  const reason = unmappableSchema.safeParse(value, { error: plainError });
  if (!reason.success && isRow(value) && value.unmappable !== undefined && value.id === undefined)
    throw new MappedError(say('mapping.answer', { issues: renderIssues(reason.error.issues, value) }));
  return reason.success
    ? { is: 'unmappable', reason: reason.data.unmappable }
    : parseSubject(value, vocabulary, asOf);
};

const toId = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : null;

/** The answers of a mapping for an item: a record, the reason why there is none, or several of these. */
export const toAnswers = (value: unknown): readonly unknown[] =>
  Array.isArray(value) && value.length > 0 ? value : [Array.isArray(value) ? undefined : value];

/** Checks one answer. `asOf`: the day of the reading. */
export const parseAnswer = (value: unknown, vocabulary: Vocabulary, asOf: string | null): Answer => {
  try {
    return parseOne(value, vocabulary, asOf);
  } catch (error) {
    if (!(error instanceof MappedError || error instanceof VocabularyError || error instanceof ReleaseError))
      throw error;
    const words = error instanceof VocabularyError ? { words: error.words } : {};
    return { is: 'failed', reason: error.message, id: toId(value), ...words };
  }
};
