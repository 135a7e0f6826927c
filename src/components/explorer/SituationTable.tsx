import clsx from 'clsx';
import { Fragment } from 'react';
import { flushSync } from 'react-dom';
import type { CSSProperties, ReactNode } from 'react';
import type { Answered } from '../../model/explorer/situation';
import type { Expectation } from '../../model/policy/policy';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { CaseAnswer } from './CaseAnswer';
import type { TableRow } from './situation-facts';
import { Nothing, listFacts } from './situation-facts';
import { BreakableName } from '../parts/BreakableName';
import { Link } from '../parts/Link';
import { Mark } from '../parts/Mark';
import { AxisMarks } from '../parts/AxisMark';
import { groupEditions, renderEditions } from '../../model/policy/editions';
import { differing, differingOffers, listPartAnswers } from '../../model/explorer/differing';
import { offerWords } from '../parts/offer-words';
import { renderParts } from '../../model/subject/part';
import { subjectPermalink } from '../../model/permalink/permalink';
import { toPresenceAppearance } from '../../model/appearance/appearance';
import { say } from '../../model/text/say';

interface SituationTableProps {
  readonly policy: PolicyDocument;
  readonly cases: readonly Answered[];
  /** Rows that are the same for all are left out. */
  readonly onlyDiffering: boolean;
  readonly caption: string;
  readonly onRemove: (place: number) => void;
}

const renderReason = (reason: NonNullable<Answered['notApplicable']>): string => {
  switch (reason) {
    case 'not-offered':
      return say('case.not-offered');
    case 'gone':
      return say('case.gone');
    case 'not-yet':
      return say('case.not-yet');
    case 'in-parts':
      return say('case.in-parts');
  }
};

const listOffers = (policy: PolicyDocument, cases: readonly Answered[]): TableRow[] => {
  const different = differingOffers(cases);
  if (cases.every(({ offers }) => offers === null)) return [];
  const groups = groupEditions(policy, (place) => cases.map(({ offers }) => offers?.[place] ?? null));
  return groups.map((places) => {
    const [first = 0] = places;
    const ids = places.map((place) => policy.editions[place]?.id ?? '');
    return {
      key: `offer-${ids.join(' ')}`,
      name: say('case.offered-in', { name: renderEditions(policy, ids) }),
      differs: different.has(first),
      toCell: ({ offers }) => {
        const offer = offers?.[first];
        return offer === undefined ? <Nothing /> : <p className="sb-answer-value">{offerWords[offer]}</p>;
      },
    };
  });
};

interface AnswersProps {
  readonly policy: PolicyDocument;
  readonly expectation: Expectation;
  readonly answered: Answered;
}

/** The answer for a subject as a whole, then those for parts that differ from it. */
const Answers = ({ policy, expectation, answered }: AnswersProps) => {
  const all = listPartAnswers(answered, expectation.id);
  if (all.length === 0) return <Nothing />;
  return all.map(({ parts, answer, breaks }) => (
    <Fragment key={parts.map(({ id }) => id).join(' ')}>
      {parts.length > 0 && <p className="sb-note">{say('case.for-parts', { parts: renderParts(parts) })}</p>}
      <CaseAnswer
        policy={policy}
        expectation={expectation}
        answer={answer}
        open={answered.open}
        breaks={breaks}
      />
    </Fragment>
  ));
};

/** The policy's answers, without the expectations that it answers for none of the cases. */
const listAnswers = (policy: PolicyDocument, cases: readonly Answered[]): TableRow[] => {
  const different = differing(cases);
  const answered = new Set(
    cases
      .flatMap(({ answers, byPart }) => [answers, ...byPart.map((part) => part.answers)].flat())
      .flatMap(({ is, expectation }) => (is === 'silent' || is === 'not-applicable' ? [] : [expectation])),
  );
  return policy.expectations
    .filter(({ id, about }) => about === 'subject' && answered.has(id))
    .map((expectation) => ({
      key: expectation.id,
      name: expectation.name,
      differs: different.has(expectation.id),
      toCell: (whole) => <Answers policy={policy} expectation={expectation} answered={whole} />,
    }));
};

const listRows = (policy: PolicyDocument, cases: readonly Answered[]): TableRow[] => [
  ...listOffers(policy, cases),
  ...listFacts(policy, cases),
  ...(cases.every(({ notApplicable }) => notApplicable === null)
    ? []
    : [
        {
          key: 'applies',
          name: say('case.applies'),
          differs: true,
          toCell: ({ notApplicable }: Answered) =>
            notApplicable === null ? say('case.yes') : renderReason(notApplicable),
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
        <span className="sb-visually-hidden">{say('policy.question')}</span>
      </th>
      {cases.map((answered, place) => (
        <th key={`${place} ${toColumn(answered)}`} role="columnheader" scope="col">
          {answered.subject === null ? (
            answered.title
          ) : (
            <Link to={subjectPermalink(answered.subject)}>
              <BreakableName name={answered.title} />
            </Link>
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
        .filter((axis) => axis === 'stage' || policy.supportStates.length > 0)
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
  const standing = new Set(
    cases.map(
      ({ presence, stage, support, groups }) => `${presence} ${stage} ${support} ${JSON.stringify(groups)}`,
    ),
  );
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
              {say('case.status')}
            </th>
            {toCells((answered, place) => (
              <>
                <Standing policy={policy} answered={answered} />
                <button
                  type="button"
                  className="sb-button"
                  aria-label={say('explorer.remove', { name: toColumn(answered) })}
                  onClick={({ currentTarget }) => {
                    const main = currentTarget.closest('main');
                    flushSync(() => onRemove(place));
                    focusNear(main, place);
                  }}
                >
                  {say('case.remove')}
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
        <p>{policy.editions.length > 0 ? say('case.all-same') : say('case.all-same-by-stage')}</p>
      )}
    </div>
  );
};
