import type { Difference, DifferenceKind } from '../model/difference';
import type { Paint } from './terminal';
import { differenceKinds } from '../model/difference';
import { renderDate } from '../model/calendar';

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
  policy: 'The policy',
  record: 'Corrections of records',
};

const groups = (differences: readonly Difference[]) =>
  differenceKinds
    .map((kind) => ({ heading: headings[kind], entries: differences.filter((entry) => entry.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);

const when = ({ date }: Difference): string => (date === null ? '' : ` (${renderDate(date)})`);

/** An announcement to read in a terminal or to put into a mail. */
export const renderText = (differences: readonly Difference[], paint: Paint): string =>
  differences.length === 0
    ? 'Nothing changed.'
    : groups(differences)
        .map(({ heading, entries }) =>
          [
            `${paint('bold', heading)} (${entries.length})`,
            ...entries.flatMap((entry) => [
              `  ${entry.about} ${entry.text}${when(entry)}`,
              ...entry.answers.map(
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
                ...entry.answers.map(
                  ({ edition, question, from, to }) =>
                    `  - ${escapeMarkdown(edition)}: ${escapeMarkdown(question)} **${escapeMarkdown(to)}**, was ${escapeMarkdown(from)}`,
                ),
              ];
            }),
          ].join('\n'),
        )
        .join('\n\n');
