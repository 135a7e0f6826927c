import type { Command } from './command';
import type { SubjectReport } from './subject-report';
import { createPaint, print, toAllVisible } from './terminal';
import { loadDataset, takeSubject } from './load';
import { parseOptions, takePositionals, toChoice, toDataDirectory, toDay } from './options';
import { renderHelp } from './help';
import type { Paint } from './terminal';
import { toLevelAppearance } from '../model/appearance/appearance';
import { renderAsOf, renderStaleness } from '../model/time/freshness';
import { takeEditions } from './take-editions';
import { toSubjectReport } from './subject-report';
import { say } from '../model/text/say';

const formats = ['text', 'json'] as const;

const renderEdition = (
  { name, offer, notApplicable, answers, parts }: SubjectReport['editions'][number],
  paint: Paint,
): string[] => {
  const lines = [...answers, ...parts.flatMap((part) => part.answers)];
  const width = Math.max(...lines.map(({ question }) => question.length));
  const renderLines = (own: typeof answers): string[] =>
    own.map(({ question, answer, clauses, remark }) => {
      const because = clauses.length === 0 ? '' : ` ${paint('dim', `[${clauses.join(', ')}]`)}`;
      return `  ${question.padEnd(width)}  ${answer}${remark === null ? '' : ` (${remark})`}${because}`;
    });
  return [
    '',
    ...(name === '' ? [] : [`${paint('bold', name)}: ${offer}`]),
    ...(notApplicable === null ? renderLines(answers) : [`  ${notApplicable}`]),
    ...parts
      .filter((part) => part.answers.length > 0)
      .flatMap(({ names, answers: own }) => [
        `  ${paint('bold', say('show-command.of-parts', { parts: names }))}`,
        ...renderLines(own),
      ]),
  ];
};

const renderText = (report: SubjectReport, paint: Paint): string => {
  const stale = renderStaleness(report.dataAge);
  const { id, kind, publisher } = report;
  const title = { label: paint('bold', report.label), id, kind };
  const status = { status: report.status, day: renderAsOf(report.asOf, report.dataAge) };
  return [
    publisher === null
      ? say('show-command.title', title)
      : say('show-command.title-with-publisher', { ...title, publisher }),
    report.planned ? say('show-command.planned-status', status) : say('show-command.status', status),
    ...new Set(
      report.editions.map(
        ({ verdict: { level, sentence } }) =>
          `${paint('bold', `${toLevelAppearance(level).name}.`)} ${sentence}`,
      ),
    ),
    ...(stale === '' ? [] : [paint('bold', stale)]),
    ...report.since.map((line) => `  ${line}`),
    ...report.editions.flatMap((edition) => renderEdition(edition, paint)),
    ...(report.deadlines.length === 0 ? [] : ['', paint('bold', say('show-command.deadlines'))]),
    ...report.deadlines.map((line) => `  ${line}`),
    ...(report.outlook.length === 0 ? [] : ['', paint('bold', say('show-command.next-stages'))]),
    ...report.outlook.map((line) => `  ${line}`),
    ...(report.policyChanges.length === 0 ? [] : ['', paint('bold', say('show-command.policy-changes'))]),
    ...report.policyChanges.map((line) => `  ${line}`),
    ...(report.breaches.length === 0 ? [] : ['', paint('bold', say('show-command.breaches'))]),
    ...report.breaches.map((line) => `  ${line}`),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
};

export const show: Command = {
  name: 'show',
  summary: say('show-command.summary'),
  help: renderHelp({
    usage: ['npm run stages -- show ID [--edition E] [--as-of DATE] [--data DIR] [--format text|json]'],
    about: say('show-command.about'),
    options: {
      '--edition E': say('show-command.edition'),
      '--as-of DATE': say('show-command.as-of'),
      '--data DIR': say('option.data'),
      '--format FORMAT': say('option.text-or-json'),
    },
    end: [say('show-command.exit')],
  }),
  run: (args) => {
    const { values, positionals } = parseOptions(args, {
      edition: { type: 'string' },
      'as-of': { type: 'string' },
      data: { type: 'string' },
      format: { type: 'string', default: 'text' },
    });
    const [id = ''] = takePositionals(positionals, [say('arguments.no-id')]);
    const format = toChoice('format', values.format, formats);
    const asOf = values['as-of'] === undefined ? undefined : toDay('as-of', values['as-of']);
    const dataset = loadDataset(toDataDirectory(values.data));
    const editions = values.edition === undefined ? null : takeEditions(values.edition, dataset.policy);
    const subject = takeSubject(dataset, id);
    const report = toSubjectReport(dataset, subject, asOf ?? dataset.today, editions);
    print(
      format === 'json'
        ? JSON.stringify(report, null, 2)
        : renderText(toAllVisible(report), createPaint(process.stdout)),
    );
    return Promise.resolve(0);
  },
};
