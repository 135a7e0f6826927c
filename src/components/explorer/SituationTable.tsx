import clsx from 'clsx';
import { flushSync } from 'react-dom';
import type { CSSProperties, ReactNode } from 'react';
import type { Answered } from '../../model/explorer/situation';
import type { Beginning } from '../../model/explorer/track';
import type { SubjectFacts } from '../../model/explorer/facts';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { CaseAnswer } from './CaseAnswer';
import { Link } from '../parts/Link';
import { Mark } from '../parts/Mark';
import { When } from '../parts/When';
import { AxisMarks } from '../parts/AxisMark';
import { differing, differingOffers, isDiffering } from '../../model/explorer/situation';
import { offerWords } from '../parts/offer-words';
import { subjectPermalink } from '../../model/permalink/permalink';
import { toDeadlineDating } from '../../model/subject/deadline-words';
import { toDeadlineWords } from './words';
import { toPresenceAppearance } from '../../model/appearance/appearance';

interface SituationTableProps {
  readonly policy: PolicyDocument;
  readonly cases: readonly Answered[];
  /** Rows that are the same for all are left out. */
  readonly onlyDiffering: boolean;
  readonly caption: string;
  readonly onRemove: (place: number) => void;
}

const reasons = {
  'not-offered': 'This edition does not offer it, so nothing else applies.',
  gone: 'It is no longer in the catalog.',
  'not-yet': 'Nothing is recorded of it on that day.',
  'in-parts': 'The answers differ by part. See the page of the item.',
} as const;

const nothing = <span aria-label="does not apply">–</span>;

interface TableRow {
  readonly key: string;
  readonly name: string;
  readonly differs: boolean;
  readonly toCell: (answered: Answered) => ReactNode;
}

const listOffers = ({ editions }: PolicyDocument, cases: readonly Answered[]): TableRow[] => {
  const different = differingOffers(cases);
  if (cases.every(({ offers }) => offers === null)) return [];
  return editions.map(({ id, name }, place) => ({
    key: `offer ${id}`,
    name: `Offered in ${name}`,
    differs: different.has(place),
    toCell: ({ offers }) => {
      const offer = offers?.[place];
      return offer === undefined ? nothing : <p className="sb-answer-value">{offerWords[offer]}</p>;
    },
  }));
};

const Begun = ({ since }: { readonly since: Beginning | null }) =>
  since === null ? <>Not recorded</> : <When date={since.day} dating={since} start />;

/** The recorded facts: the start of the stage and of the support state, the version and the next deadline. */
const listFacts = (cases: readonly Answered[]): TableRow[] => {
  if (cases.every(({ facts }) => facts === null)) return [];
  const toRow = (
    key: keyof SubjectFacts,
    name: string,
    toContent: (facts: SubjectFacts) => ReactNode,
  ): TableRow => ({
    key,
    name,
    differs: isDiffering(cases, (facts) => JSON.stringify(facts[key])),
    toCell: ({ facts }) => (facts === null ? nothing : toContent(facts)),
  });
  return [
    toRow('stageSince', 'In its stage since', ({ stageSince }) => <Begun since={stageSince} />),
    toRow('supportSince', 'In its support state since', ({ supportSince }) => <Begun since={supportSince} />),
    ...(cases.some(({ facts }) => Boolean(facts?.version))
      ? [
          toRow('version', 'Version', ({ version }) =>
            version === null ? nothing : version === '' ? 'Not recorded' : version,
          ),
        ]
      : []),
    toRow('deadline', 'Next deadline', ({ deadline }) =>
      deadline === null ? (
        'None known'
      ) : (
        <>
          {toDeadlineWords(deadline)} <When date={deadline.date} dating={toDeadlineDating(deadline)} spoken />
        </>
      ),
    ),
  ];
};

/** The policy's answers, without the expectations that it answers for none of the cases. */
const listAnswers = (policy: PolicyDocument, cases: readonly Answered[]): TableRow[] => {
  const different = differing(cases);
  const answered = new Set(
    cases.flatMap(({ answers }) => answers.filter(({ is }) => is !== 'silent')).map((a) => a.expectation),
  );
  return policy.expectations
    .filter(({ id, about }) => about === 'subject' && answered.has(id))
    .map((expectation) => ({
      key: expectation.id,
      name: expectation.name,
      differs: different.has(expectation.id),
      toCell: ({ answers, open, breaks }) => {
        const answer = answers.find((candidate) => candidate.expectation === expectation.id);
        if (answer === undefined) return nothing;
        return (
          <CaseAnswer
            policy={policy}
            expectation={expectation}
            answer={answer}
            open={open}
            breaks={breaks.get(expectation.id) ?? []}
          />
        );
      },
    }));
};

const listRows = (policy: PolicyDocument, cases: readonly Answered[]): TableRow[] => [
  ...listOffers(policy, cases),
  ...listFacts(cases),
  ...(cases.every(({ notApplicable }) => notApplicable === null)
    ? []
    : [
        {
          key: 'applies',
          name: 'Applies',
          differs: true,
          toCell: ({ notApplicable }: Answered) => (notApplicable === null ? 'Yes' : reasons[notApplicable]),
        },
      ]),
  ...listAnswers(policy, cases),
];

const toColumn = ({ title, detail }: Answered): string => (detail === '' ? title : `${title}, ${detail}`);

/** The names of what is compared: no more than that, so that they can stay in view above the rows. */
const Head = ({ cases }: Pick<SituationTableProps, 'cases'>) => (
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">
        <span className="sb-visually-hidden">Expectation</span>
      </th>
      {cases.map((answered, place) => (
        <th key={`${place} ${toColumn(answered)}`} role="columnheader" scope="col">
          {answered.subject === null ? (
            answered.title
          ) : (
            <Link to={subjectPermalink(answered.subject)}>{answered.title}</Link>
          )}
          {answered.detail !== '' && <span className="sb-note"> {answered.detail}</span>}
        </th>
      ))}
    </tr>
  </thead>
);

const Standing = ({ policy, answered }: { readonly policy: PolicyDocument; readonly answered: Answered }) => {
  const { presence, stage, support, groups, open } = answered;
  const subject = { stage: { id: stage }, support: { id: support }, groups };
  const absent = toPresenceAppearance(presence);
  return (
    <span className="sb-marks">
      {absent !== null && <Mark appearance={absent} variant="plain" />}
      {(['stage', 'support'] as const)
        .filter((axis) => absent === null && !open.includes(axis))
        .map((axis) => (
          <AxisMarks key={axis} policy={policy} axis={axis} subject={subject} variant="plain" />
        ))}
    </span>
  );
};

/** The button goes, and the focus with it: on to the next one, else the last, else where another is put in. */
const focusNear = (main: HTMLElement | null, place: number): void => {
  const stops = main?.querySelectorAll<HTMLElement>('.sb-picker input, .sb-situations-standing button') ?? [];
  stops[Math.min(place + 1, stops.length - 1)]?.focus();
};

/**
 * Situations side by side: which editions offer them, and what the policy answers by which clause. Roles are explicit,
 * because browsers drop them when CSS changes the layout of a table on phones.
 */
export const SituationTable = ({ policy, cases, onlyDiffering, caption, onRemove }: SituationTableProps) => {
  const isCompared = cases.length > 1;
  const rows = listRows(policy, cases).filter(({ differs }) => differs || !onlyDiffering || !isCompared);
  const toRowClass = (differs: boolean): string | undefined =>
    differs && isCompared ? 'sb-row-differs' : undefined;
  const standing = new Set(cases.map(({ presence, stage, support }) => `${presence} ${stage} ${support}`));
  // A detail that all columns share is left out of the labels.
  const isAlike = new Set(cases.map(({ detail }) => detail)).size === 1;
  const toLabel = (answered: Answered): string => (isAlike ? answered.title : toColumn(answered));
  const toCells = (toCell: (answered: Answered, place: number) => ReactNode) =>
    cases.map((answered, place) => (
      <td key={`${place} ${toColumn(answered)}`} role="cell" data-label={toLabel(answered)}>
        {toCell(answered, place)}
      </td>
    ));
  return (
    <div
      className={`sb-situations sb-situations--${cases.length}`}
      style={{ '--sb-cases': cases.length } as CSSProperties}
    >
      <table className="sb-table" role="table">
        <caption className="sb-visually-hidden">{caption}</caption>
        <Head cases={cases} />
        <tbody role="rowgroup">
          <tr role="row" className={clsx('sb-situations-standing', toRowClass(standing.size > 1))}>
            <th role="rowheader" scope="row">
              Where it stands
            </th>
            {toCells((answered, place) => (
              <>
                <Standing policy={policy} answered={answered} />
                <button
                  type="button"
                  className="sb-button"
                  onClick={({ currentTarget }) => {
                    const main = currentTarget.closest('main');
                    flushSync(() => onRemove(place));
                    focusNear(main, place);
                  }}
                >
                  Remove<span className="sb-visually-hidden">: {toColumn(answered)}</span>
                </button>
              </>
            ))}
          </tr>
          {rows.map(({ key, name, differs, toCell }) => (
            <tr key={key} role="row" className={toRowClass(differs)}>
              <th role="rowheader" scope="row">
                {name}
              </th>
              {toCells(toCell)}
            </tr>
          ))}
        </tbody>
      </table>
      {onlyDiffering && isCompared && rows.length === 0 && (
        <p>The same editions offer them, and the policy gives the same answers.</p>
      )}
    </div>
  );
};
