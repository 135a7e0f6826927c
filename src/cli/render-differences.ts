import type { AnswerChange, Difference, DifferenceKind, ValueChange } from '../model/difference';
import type { Paint } from './terminal';
import type { Problem } from '../model/rules/problem';
import { differenceKinds } from '../model/difference';
import { toVisible } from './terminal';
import { renderDate } from '../model/time/calendar';

const headings: Readonly<Record<DifferenceKind, string>> = {
  gone: 'Left the catalog',
  ended: 'Reached the last stage',
  breaking: 'Breaking changes',
  deadline: 'Deadlines',
  stage: 'Release stages',
  support: 'Support states',
  availability: 'Availability',
  returned: 'Came back',
  new: 'New in the catalog',
  plan: 'Plans',
  renamed: 'New names',
  policy: 'The policy',
  effect: 'Effects of the policy on customers',
  record: 'Corrections of records',
};

const groups = (differences: readonly Difference[]) =>
  differenceKinds
    .map((kind) => ({ heading: headings[kind], entries: differences.filter((entry) => entry.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);

/** The day of a change; empty for an effect, whose text contains the day. */
const when = ({ kind, date }: Difference): string =>
  date === null || kind === 'effect' ? '' : ` (${renderDate(date)})`;

/** Joins editions with the same change. */
const joinEditions = (answers: readonly AnswerChange[]): AnswerChange[] => {
  const joined = new Map<string, AnswerChange>();
  for (const { edition, ...change } of answers) {
    const key = JSON.stringify(change);
    const known = joined.get(key);
    joined.set(key, { ...change, edition: known === undefined ? edition : `${known.edition}, ${edition}` });
  }
  return [...joined.values()];
};

/** The new and the old value. */
const toNowAndWas = ({ from, to }: ValueChange): { now: string | null; was: string | null } => ({
  now: to ?? (from === null ? null : 'none'),
  was: from,
});

/** An announcement for a terminal or a mail. */
export const renderText = (differences: readonly Difference[], paint: Paint): string =>
  differences.length === 0
    ? 'Nothing changed.'
    : groups(differences)
        .map(({ heading, entries }) =>
          [
            `${paint('bold', heading)} (${entries.length})`,
            ...entries.flatMap((entry) => [
              `  ${entry.about} ${entry.text}${when(entry)}`,
              ...entry.values.map((change) => {
                const { now, was } = toNowAndWas(change);
                return `      ${change.field}: ${now ?? ''}${was === null ? '' : ` (was: ${was})`}`;
              }),
              ...joinEditions(entry.answers).map(
                ({ edition, question, from, to }) => `      ${edition}: ${question} ${to} (was: ${from})`,
              ),
            ]),
          ].join('\n'),
        )
        .join('\n\n');

const escapeMarkdown = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>|#~@&]/g, (character) => `\\${character}`);

const escapeLink = (url: string): string => url.replace(/[\s()<>\\]/g, encodeURIComponent);

/** The same as Markdown, for a release note or a comment on a pull request. */
export const renderMarkdown = (differences: readonly Difference[]): string =>
  differences.length === 0
    ? 'Nothing changed.'
    : groups(differences)
        .map(({ heading, entries }) =>
          [
            `## ${heading}`,
            '',
            ...entries.flatMap((entry) => {
              const source = entry.source === null ? '' : ` ([source](${escapeLink(entry.source)}))`;
              return [
                `- **${escapeMarkdown(entry.about)}** ${escapeMarkdown(entry.text)}${when(entry)}${source}`,
                ...entry.values.map((change) => {
                  const { now, was } = toNowAndWas(change);
                  return `  - ${escapeMarkdown(change.field)}: **${escapeMarkdown(now ?? '')}**${was === null ? '' : `, was ${escapeMarkdown(was)}`}`;
                }),
                ...joinEditions(entry.answers).map(
                  ({ edition, question, from, to }) =>
                    `  - ${escapeMarkdown(edition)}: ${escapeMarkdown(question)} **${escapeMarkdown(to)}**, was ${escapeMarkdown(from)}`,
                ),
              ];
            }),
          ].join('\n'),
        )
        .join('\n\n');

const oldNamesHeading = 'Texts with an old name';

/** Texts that still use a changed name, with their places. */
export const renderOldNames = (problems: readonly Problem[], paint: Paint): string =>
  [
    `\n${paint('bold', oldNamesHeading)} (${problems.length})`,
    ...problems.map(
      ({ file, line, column, message, hint }) =>
        `  ${toVisible(`${file}:${line}:${column}: ${message}`)}\n      ${toVisible(hint)}`,
    ),
  ].join('\n');

export const renderOldNamesMarkdown = (problems: readonly Problem[]): string =>
  problems.length === 0
    ? ''
    : [
        `\n\n## ${oldNamesHeading}`,
        '',
        ...problems.map(
          ({ file, line, column, message, hint }) =>
            `- ${escapeMarkdown(`${file}:${line}:${column}: ${message}. ${hint}`)}`,
        ),
      ].join('\n');
