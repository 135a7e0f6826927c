import type { AnswerChange, Difference, DifferenceKind, ValueChange } from '../model/difference';
import type { Paint } from './terminal';
import type { Problem } from '../model/rules/problem';
import { differenceKinds } from '../model/difference';
import { listAll } from '../model/text/english';
import { toVisible } from './terminal';
import { renderDate } from '../model/time/calendar';
import { say } from '../model/text/say';

const headings: Readonly<Record<DifferenceKind, string>> = {
  gone: say('diff-command.gone'),
  ended: say('diff-command.ended'),
  breaking: say('diff-command.breaking'),
  deadline: say('diff-command.deadline'),
  stage: say('diff-command.stage'),
  support: say('diff-command.support'),
  availability: say('diff-command.availability'),
  returned: say('diff-command.returned'),
  new: say('diff-command.new'),
  plan: say('diff-command.plan'),
  renamed: say('diff-command.renamed'),
  policy: say('diff-command.policy'),
  effect: say('diff-command.effect'),
  record: say('diff-command.record'),
};

const groups = (differences: readonly Difference[]) =>
  differenceKinds
    .map((kind) => ({ heading: headings[kind], entries: differences.filter((entry) => entry.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);

/** Kinds whose text contains the day. */
const dated: readonly DifferenceKind[] = ['effect', 'deadline', 'plan'];

const renderEntry = (difference: Difference, about: string, text: string): string => {
  const { kind, date } = difference;
  return date === null || dated.includes(kind)
    ? say('diff-command.entry', { about, text })
    : say('diff-command.dated-entry', { about, text, day: renderDate(date) });
};

/** The answers of a difference, one for all editions with the same change. */
const joinEditions = (answers: readonly AnswerChange[]): AnswerChange[] => {
  const editions = new Map<string, string[]>();
  for (const { edition, ...change } of answers) {
    const key = JSON.stringify(change);
    editions.set(key, [...(editions.get(key) ?? []), edition]);
  }
  return [...editions].map(([key, names]) => ({
    ...(JSON.parse(key) as Omit<AnswerChange, 'edition'>),
    edition: listAll(names),
  }));
};

/** Changes the texts for a format. */
interface Style {
  readonly text: (text: string) => string;
  readonly now: (text: string) => string;
}

const renderValue = ({ field, from, to }: ValueChange, { text, now }: Style): string => {
  const name = text(field);
  if (from === null) return say('diff-command.value', { field: name, now: now(to ?? '') });
  return to === null
    ? say('diff-command.removed-value', { field: name, was: text(from) })
    : say('diff-command.changed-value', { field: name, now: now(to), was: text(from) });
};

const renderAnswer = ({ edition, question, from, to }: AnswerChange, { text, now }: Style): string =>
  say('diff-command.answer', {
    editions: text(edition),
    question: text(question),
    now: now(to),
    was: text(from),
  });

const plain: Style = { text: (text) => text, now: (text) => text };

/** An announcement for a terminal or a mail. */
export const renderText = (differences: readonly Difference[], paint: Paint): string =>
  differences.length === 0
    ? say('diff-command.nothing')
    : groups(differences)
        .map(({ heading, entries }) =>
          [
            `${paint('bold', heading)} (${entries.length})`,
            ...entries.flatMap((entry) => [
              `  ${renderEntry(entry, entry.about, entry.text)}`,
              ...entry.values.map((change) => `      ${renderValue(change, plain)}`),
              ...joinEditions(entry.answers).map((change) => `      ${renderAnswer(change, plain)}`),
            ]),
          ].join('\n'),
        )
        .join('\n\n');

const escapeMarkdown = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]<>|#~@&]/g, (character) => `\\${character}`);

const markdown: Style = { text: escapeMarkdown, now: (text) => `**${escapeMarkdown(text)}**` };

const escapeLink = (url: string): string => url.replace(/[\s()<>\\]/g, encodeURIComponent);

/** The same as Markdown, for a release note or a comment on a pull request. */
export const renderMarkdown = (differences: readonly Difference[]): string =>
  differences.length === 0
    ? say('diff-command.nothing')
    : groups(differences)
        .map(({ heading, entries }) =>
          [
            `## ${heading}`,
            '',
            ...entries.flatMap((entry) => {
              const { about, text, source } = entry;
              const words = renderEntry(entry, `**${escapeMarkdown(about)}**`, escapeMarkdown(text));
              const link = source === null ? '' : ` ([${say('diff-command.source')}](${escapeLink(source)}))`;
              return [
                `- ${words}${link}`,
                ...entry.values.map((change) => `  - ${renderValue(change, markdown)}`),
                ...joinEditions(entry.answers).map((change) => `  - ${renderAnswer(change, markdown)}`),
              ];
            }),
          ].join('\n'),
        )
        .join('\n\n');

const oldNamesHeading = say('diff-command.old-names');

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
