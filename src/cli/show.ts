import type { Command } from './command';
import type { SubjectReport } from './subject-report';
import { createPaint, print, toAllVisible } from './terminal';
import { loadDataset, takeListed, takeSubject } from './load';
import { parseOptions, takePositionals, toChoice, toDataDirectory, toDay } from './options';
import type { Paint } from './terminal';
import { toLevelAppearance } from '../model/appearance/appearance';
import { renderAsOf, renderStaleness } from '../model/time/freshness';
import { toSubjectReport } from './subject-report';

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
      .flatMap(({ names, answers: own }) => [`  ${paint('bold', `For ${names}`)}`, ...renderLines(own)]),
  ];
};

const renderText = (report: SubjectReport, paint: Paint): string => {
  const stale = renderStaleness(report.dataAge);
  return [
    `${paint('bold', report.label)} (${report.id}), ${report.kind}${report.publisher === null ? '' : ` by ${report.publisher}`}`,
    `${report.status} as of ${renderAsOf(report.asOf, report.dataAge)}${report.planned ? ', if its plans are carried out' : ''}`,
    ...new Set(
      report.editions.map(
        ({ verdict: { level, sentence } }) =>
          `${paint('bold', `${toLevelAppearance(level).name}.`)} ${sentence}`,
      ),
    ),
    ...(stale === '' ? [] : [paint('bold', stale)]),
    ...report.since.map((line) => `  ${line}`),
    ...report.editions.flatMap((edition) => renderEdition(edition, paint)),
    ...(report.deadlines.length === 0 ? [] : ['', paint('bold', 'Deadlines')]),
    ...report.deadlines.map((line) => `  ${line}`),
    ...(report.outlook.length === 0 ? [] : ['', paint('bold', 'Possible next stages')]),
    ...report.outlook.map((line) => `  ${line}`),
    ...(report.policyChanges.length === 0 ? [] : ['', paint('bold', 'Policy changes ahead')]),
    ...report.policyChanges.map((line) => `  ${line}`),
    ...(report.breaches.length === 0 ? [] : ['', paint('bold', 'Where it departs from the policy')]),
    ...report.breaches.map((line) => `  ${line}`),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
};

export const show: Command = {
  name: 'show',
  summary: 'Shows a subject’s status and the answers for it',
  help: `Usage: npm run stages -- show ID [--edition E] [--as-of DATE] [--data DIR] [--format text|json]

Shows the status of a subject, the answers for each edition with their clauses, the possible next stages with
their requirements, and the earliest day of a removal.

  --edition E     one edition only
  --as-of DATE    for another day, YYYY-MM-DD (default: today, by SOURCE_DATE_EPOCH or the policy)
  --data DIR      the dataset's folder (default: STAGES_DATA, otherwise data)
  --format FORMAT text for people, json for programs

Exit code: 0 shown, 1 no such subject or a dataset with errors, 2 invalid usage.`,
  run: (args) => {
    const { values, positionals } = parseOptions(args, {
      edition: { type: 'string' },
      'as-of': { type: 'string' },
      data: { type: 'string' },
      format: { type: 'string', default: 'text' },
    });
    const [id = ''] = takePositionals(positionals, ['The id of a subject']);
    const format = toChoice('format', values.format, formats);
    const asOf = values['as-of'] === undefined ? undefined : toDay('as-of', values['as-of']);
    const dataset = loadDataset(toDataDirectory(values.data));
    const { editions } = dataset.policy;
    const edition = values.edition === undefined ? null : takeListed('edition', values.edition, editions);
    const subject = takeSubject(dataset, id);
    const report = toSubjectReport(dataset, subject, asOf ?? dataset.today, edition);
    print(
      format === 'json'
        ? JSON.stringify(report, null, 2)
        : renderText(toAllVisible(report), createPaint(process.stdout)),
    );
    return Promise.resolve(0);
  },
};
