import type { Deadline, DocumentUndatedPlan } from '../api/deadline';
import type { Dating, Day } from '../time/calendar';
import { isOfRelease, renderDate } from '../time/calendar';
import { renderOfPart } from './part';
import { renderList } from '../text/locale';
import { say } from '../text/say';

/** The text of a deadline, with the earlier day if an upgrade was moved: "Upgrade … (moved from 1 January 2025)". */
export const renderWithMove = (
  text: string,
  { what, version, date }: Pick<Deadline, 'what' | 'version' | 'date'>,
  breakingChanges: readonly { readonly version: string; readonly movedFrom?: readonly Day[] | undefined }[],
): string => {
  const change = what === 'upgrade' ? breakingChanges.find((entry) => entry.version === version) : undefined;
  const before = change?.movedFrom?.at(-1);
  return before === undefined || before === date
    ? text
    : say('deadline.moved', { deadline: text, day: renderDate(before) });
};

interface BreakingDetails {
  readonly version: string;
  readonly affects?: readonly { readonly type?: string | null; readonly names: readonly string[] }[];
  readonly atDeadline?: 'upgraded' | 'switched-off' | null;
}

const renderAtDeadline = (what: NonNullable<BreakingDetails['atDeadline']>): string =>
  what === 'upgraded' ? say('deadline.then-upgraded') : say('deadline.then-switched-off');

/** The affected parts of an upgrade, and what happens at its deadline; empty where the record has neither. */
export const renderBreakingDetails = (
  { what, version }: Pick<Deadline, 'what' | 'version'>,
  breakingChanges: readonly BreakingDetails[],
): string => {
  const change = what === 'upgrade' ? breakingChanges.find((entry) => entry.version === version) : undefined;
  if (change === undefined) return '';
  const affected = (change.affects ?? []).map(({ type, names }) =>
    say('deadline.affects', { names: renderList(names), type: type ?? 'none' }),
  );
  return [...affected, ...(change.atDeadline ? [renderAtDeadline(change.atDeadline)] : [])].join(' ');
};

/** The version of an upgrade for messages, which say "the new version" if it is unknown. */
export const toVersionValue = (version: string | null): string => version ?? 'unknown';

/** The action or event of a deadline, for use within a line: "upgrade to 2.0 or later", "removal". */
export const renderDeadlineWords = ({ what, version }: Pick<Deadline, 'what' | 'version'>): string =>
  say('deadline.words', { what, version: toVersionValue(version) });

/** The same to begin a line: "Upgrade to 2.0 or later". */
export const renderDeadlineTitle = ({ what, version }: Pick<Deadline, 'what' | 'version'>): string =>
  say('deadline.title', { what, version: toVersionValue(version) });

/** A deadline as a sentence in the right tense: "Support ended on 30 April 2027". */
export const renderDeadlineSentence = (deadline: Omit<Deadline, 'source'>): string => {
  const { what, version, isPast, part } = deadline;
  const dating = toDeadlineDating(deadline);
  const day = renderDate(deadline.date, dating);
  const renderPeriod = (): string => {
    const values = { what, when: day, version: toVersionValue(version) };
    return isPast ? say('deadline.past-in', values) : say('deadline.ahead-in', values);
  };
  const renderDay = (): string => {
    const values = { what, day, version: toVersionValue(version) };
    return isPast ? say('deadline.past', values) : say('deadline.ahead', values);
  };
  const isPeriod = isOfRelease(dating) || dating.precision === 'month';
  return renderOfPart(part ?? undefined, isPeriod ? renderPeriod() : renderDay());
};

/** The same for a release without a date: "Removal in 1.38". */
export const renderUndated = ({ what, version, release, part }: DocumentUndatedPlan): string =>
  renderOfPart(
    part ?? undefined,
    say('deadline.ahead-in', { what, when: release, version: toVersionValue(version) }),
  );

/** How the date of a deadline is known. */
export const toDueDating = ({ precision, release }: Pick<Deadline, 'precision' | 'release'>): Dating => ({
  precision,
  after: null,
  release,
});

/** Whether an upgrade is due by a release, and not in it. */
export const isUpgradeByRelease = ({
  what,
  release,
}: Pick<Deadline, 'what'> & Partial<Pick<Deadline, 'release'>>): boolean =>
  what === 'upgrade' && typeof release === 'string';

/** The precision of a deadline: actions are due by the day or release, events happen on the day. */
export const toDeadlineDating = ({
  what,
  precision = 'on',
  release = null,
}: Pick<Deadline, 'what'> & Partial<Pick<Deadline, 'precision' | 'release'>>): Dating =>
  what === 'upgrade' && release === null
    ? { precision: 'by', after: null }
    : { precision, after: null, release };
