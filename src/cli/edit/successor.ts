import type { Day } from '../../model/time/calendar';
import type { Dated, SubjectState } from '../../model/subject/state';
import type { Subject } from '../../model/subject/subject';
import { deriveState, toWholeFacet } from '../../model/subject/state';
import { supportEnded, unknown } from '../../model/policy/policy';

type Fields = Readonly<Record<string, unknown>>;

interface Moved {
  readonly to: string;
  readonly on: Day;
  readonly source: string;
  readonly plans: readonly Fields[];
  readonly today: Day;
}

/**
 * The value that a row can contain. `support-ended` is none, because it follows from its announcement, which
 * moves along.
 */
const toKnown = ({ value }: Dated<string>): string | undefined =>
  value === unknown || value === supportEnded ? undefined : value;

const withoutBlanks = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined &&
        !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
    ),
  );

/** The current state as one row. An unknown state stays unknown. */
const toRow = (
  state: Pick<SubjectState, 'stage' | 'support'> & Partial<SubjectState>,
  { on, source }: Moved,
) => {
  const offers = Object.entries(state.availability ?? {});
  const reasons = offers.filter(([, { value, reason }]) => value === 'not-offered' && reason !== null);
  const row = withoutBlanks({
    stage: toKnown(state.stage),
    support: toKnown(state.support),
    availability: Object.fromEntries(offers.map(([edition, { value }]) => [edition, value])),
    reasons: Object.fromEntries(reasons.map(([edition, { reason }]) => [edition, reason])),
    version: state.version ?? undefined,
  });
  const isBlank = !['stage', 'support', 'availability'].some((axis) => axis in row);
  return { date: on, ...(isBlank ? { stage: unknown } : {}), ...row, source };
};

/** Replacements as a record has them: one id, or a list. */
export const toReplacement = (ids: readonly string[]): string | readonly string[] => {
  const [first, ...more] = new Set(ids);
  return first === undefined || more.length > 0 ? [...new Set(ids)] : first;
};

/**
 * The record of a subject under its new id: its fields, and its state on the day of the move instead of its
 * history.
 */
export const toSuccessor = (written: Fields, subject: Subject, moved: Moved): Fields => {
  const { to, on, plans, today } = moved;
  const { deprecation } = written as { deprecation?: Fields };
  // An item does not replace itself.
  const replacements = (subject.deprecation?.replacements ?? []).filter((id) => id !== to);
  const kept = deprecation && { ...deprecation, replacement: toReplacement(replacements) };
  return withoutBlanks({
    ...written,
    // The new record has not been checked against its source.
    verified: undefined,
    transitions: [toRow(deriveState(subject, on, today), moved), ...plans],
    facets: subject.facets.map((facet) => ({
      id: facet.id,
      name: facet.name,
      transitions: [toRow(deriveState(toWholeFacet(subject, facet), on, today), moved)],
    })),
    deprecation: kept === undefined ? undefined : withoutBlanks(kept),
  });
};
