import { createElement } from 'react';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Day } from '../../src/model/time/calendar';
import type { ReadResult } from '../../src/dataset';
import { Counts } from '../../src/components/parts/Counts';
import { ConformancePage } from '../../src/components/conformance/ConformancePage';
import { DeadlinesPage } from '../../src/components/deadlines/DeadlinesPage';
import { SubjectPage } from '../../src/components/subject/SubjectPage';
import { createExplorer } from '../../src/model/explorer/explorer';
import { createFolder } from '../../src/dataset/folder.test-support';
import { createRows } from '../../src/model/explorer/row';
import { deriveDocumentContext, toSubjectDocument } from '../../src/model/documents/to-subject-document';
import { deriveDue } from '../../src/model/documents/due';
import { publish, textOf } from '../artifacts/published';
import { readDataset } from '../../src/dataset';
import { renderDeadlineWords } from '../../src/model/subject/deadline-words';
import { toConformanceDocument } from '../../src/model/documents/conformance-document';
import { firstView } from '../../src/model/explorer/view';
import { toValueName } from '../../src/components/explorer/words';
import { traits } from '../../src/model/explorer/vocabulary';
import { toExplorerCatalog } from '../../src/model/explorer/to-catalog';
import { toPolicyDocument } from '../../src/model/documents/policy-document';
import { toSubjectReport } from '../../src/cli/subject-report';
import { toSubjectPicture } from '../../src/artifacts/picture/picture';
import { toSupportAppearance } from '../../src/model/appearance/appearance';

const policy = `schemaVersion: 1
title: Kiln
tagline: Glazes
language: en
asOf: 2025-04-01
authority: { name: kiln.example, since: '2020' }
kinds: [{ id: glaze, name: Glaze, plural: Glazes, description: A coat. }]
editions: [{ id: studio, name: Studio, description: We fire it. }]
stages:
  - { id: trial, name: Trial, summary: Being tried., glyph: half, hue: amber }
  - { id: proven, name: Proven, summary: It works., glyph: full, hue: green }
supportStates: [{ id: backed, name: Backed, summary: Ours., glyph: full, hue: blue }]
expectations:
  - id: help
    name: Help
    question: Who helps?
    group: help
    scale: [{ id: prompt, name: Prompt help }, { id: nobody, name: Nobody }]
clauses:
  - { id: backed-help, of: { support: backed }, expectation: help, value: prompt, sentence: At once. }
publishers: [{ id: kiln, name: Kiln }]
confirmedFor: 365
`;

const source = 'source: https://kiln.example/log';
const toSubject = (more: string, offer = 'offered'): string => `kind: glaze
name: Celadon
publisher: kiln
transitions:
  - { date: 2024-01-01, stage: trial, support: backed, availability: { studio: ${offer} }, ${source} }
${more}
`;
const toNotice = (end: string): string =>
  toSubject(`deprecation: { notices: [{ announced: 2024-01-01, ${end}: 2025-04-30, ${source} }] }`);

/** For each kind of date, a dataset with that date on 30 April 2025. */
const files: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'End of support': { 'catalog/celadon.yaml': toNotice('endOfSupport') },
  Removal: { 'catalog/celadon.yaml': toNotice('removal') },
  Upgrade: {
    'catalog/celadon.yaml': toSubject("breakingChanges: [{ version: '2.0', deadline: 2025-04-30 }]"),
  },
  'Planned change': {
    'catalog/celadon.yaml': toSubject(`  - { date: 2025-04-30, stage: proven, status: planned, ${source} }`),
  },
  Exception: {
    'catalog/celadon.yaml': toSubject('', 'not-offered'),
    'exceptions.yaml':
      'exceptions: [{ rule: offered-nowhere, subject: celadon, reason: It is new., until: 2025-04-30 }]\n',
  },
  Verification: { 'catalog/celadon.yaml': toSubject('verified: 2024-04-30') },
};
export const kinds = Object.keys(files);

const toText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:])/g, '$1');
const draw = (element: ReactElement): string => toText(renderToStaticMarkup(element));

/** The dataset of a kind of date, as of a day, with all derived data. */
export const open = (kind: string, today: Day) => {
  const read: ReadResult = readDataset(createFolder({ 'policy.yaml': policy, ...files[kind] }), { today });
  const { dataset, problems } = read;
  const [subject] = dataset?.subjects ?? [];
  if (dataset === null || subject === undefined)
    throw new Error(problems.map(({ message }) => message).join('\n'));
  const context = deriveDocumentContext(dataset);
  const document = toSubjectDocument(context, subject);
  const policyDocument = toPolicyDocument(dataset);
  return { dataset, problems, subject, context, document, policy: policyDocument, files: publish(dataset) };
};
type Opened = ReturnType<typeof open>;

/** The part of the subject's page between two strings. */
const toPart =
  (from: string, to: string) =>
  ({ document, policy: drawn }: Opened): string => {
    const html = renderToStaticMarkup(
      createElement(SubjectPage, { document, policy: drawn, siteUrl: 'https://stages.example' }),
    );
    const begin = html.indexOf(from);
    const end = html.indexOf(to, begin);
    if (begin < 0 || end < 0) throw new Error(`The page has no ${from} before ${to}`);
    return toText(html.slice(begin, end));
  };

const published =
  (path: string) =>
  ({ files: written }: Opened): string =>
    textOf(written, path);

const toExplorerText = ({ dataset, policy: drawn }: Opened): string => {
  const catalog = toExplorerCatalog(dataset);
  const explorer = createExplorer(catalog, drawn);
  const at = (catalog.subjects[0]?.steps ?? []).findLastIndex(({ day }) => day <= dataset.today);
  return createRows(catalog, explorer.labelOf)(0, at, dataset.today)
    .map(({ support, deadline }) => {
      const due = deadline === null ? '' : `, due: ${renderDeadlineWords(deadline)}`;
      return `${toSupportAppearance(drawn, support).name}${due}`;
    })
    .join();
};

/** The names of the other facts that the explorer can filter by. */
const toFilterText = ({ dataset, policy: drawn }: Opened): string => {
  const { counts } = createExplorer(toExplorerCatalog(dataset), drawn).query(firstView);
  return traits
    .filter((_, place) => (counts.has[place] ?? 0) > 0)
    .map((trait) => toValueName(drawn, 'has', trait))
    .join();
};

/** The text of each surface. */
export const surfaces: Readonly<Record<string, (opened: Opened) => string>> = {
  'Page, head': toPart('sb-subject-head', '</header>'),
  'Page, answers': toPart('id="edition-studio"', 'id="next"'),
  'Page, next steps': toPart('id="next"', 'id="why"'),
  'Page, history': toPart('id="history"', 'id="badge"'),
  'Page, foot': toPart('sb-subject-foot', '</footer>'),
  Badge: published('badges/celadon/status.svg'),
  'Element and card': published('api/v1/status/celadon.json'),
  API: ({ files: written }) =>
    JSON.stringify(JSON.parse(textOf(written, 'api/v1/subjects/celadon.json')), null, 1),
  Explorer: toExplorerText,
  'Explorer, filters': toFilterText,
  Counts: ({ policy: drawn }) =>
    draw(createElement(Counts, { policy: drawn, counts: drawn.counts, axis: 'support' })),
  Picture: ({ dataset, document }) => toSubjectPicture(dataset.policy, document).alt,
  Markdown: published('catalog/celadon.md'),
  'llms.txt': published('llms.txt'),
  Feed: published('feeds/subjects/celadon.atom'),
  Calendar: (opened) => published('feeds/deadlines.ics')(opened).replace(/\r\n /g, '').replaceAll('\\,', ','),
  Deadlines: ({ context, policy: drawn }) =>
    draw(
      createElement(DeadlinesPage, {
        document: deriveDue(context),
        policy: drawn,
        base: '/',
        siteUrl: 'https://kiln.example',
        part: null,
      }),
    ),
  'Policy check': ({ context, policy: drawn }) =>
    draw(
      createElement(ConformancePage, {
        document: toConformanceDocument(context),
        policy: drawn,
        base: '/',
        siteUrl: 'https://kiln.example',
        part: null,
      }),
    ),
  show: ({ dataset, subject }) =>
    Object.values(toSubjectReport(dataset, subject, dataset.today, null))
      .flat()
      .join('\n'),
  validate: ({ problems }) => problems.map(({ message }) => message).join('\n'),
};
