import type { ComparedClause } from '../../model/documents/comparison';
import type { Expectation } from '../../model/policy/policy';
import type { PolicyClause } from '../../model/documents/document-clause';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { Condition } from './Condition';
import { toLimit } from '../../model/policy/clause';
import { isRepetition } from '../../model/text/repetition';
import { Narrowing, Weaker } from './Narrowing';
import { When } from './When';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';

/** Where each clause applies and which clauses limit it, by clause id. */
type Holdings = ReadonlyMap<string, ComparedClause>;

const Force = ({ clause }: { clause: PolicyClause }) => {
  const from = toLimit(clause, 'from');
  const until = toLimit(clause, 'until');
  return from === null && until === null ? null : (
    <p className="sb-note">
      {withNodes(
        from === null
          ? say('clause.applies-until', { until: node(1) })
          : until === null
            ? say('clause.applies-from', { from: node(0) })
            : say('clause.applies', { from: node(0), until: node(1) }),
        from !== null && <When date={from.day} dating={from.dating} named />,
        until !== null && <When date={until.day} dating={until.dating} named />,
      )}
    </p>
  );
};

/** The editions in the clauses' `kind:edition` pairs. */
const toEditionsOf = (...held: readonly (ComparedClause | undefined)[]): string =>
  [...new Set(held.flatMap((one) => one?.appliesTo.map((pair) => pair.split(':')[1] ?? '') ?? []))].join(' ');

/** A list of the limits of all editions names the edition, unless the sentence does. */
const toCondition = ({ of, source, sentence, condition }: PolicyClause): string =>
  of.axis === 'edition' && condition === '' && !sentence.toLowerCase().includes(source.toLowerCase())
    ? say('policy.in-editions', { editions: source })
    : condition;

interface ClauseAtHomeProps {
  readonly expectation: Expectation;
  readonly clause: PolicyClause;
  readonly holdings: Holdings | undefined;
}

const ClauseAtHome = ({ expectation, clause, holdings }: ClauseAtHomeProps) => {
  const value = expectation.scale?.find(({ id }) => id === clause.value)?.name;
  const holding = holdings?.get(clause.id);
  const limits = holding?.narrowedBy ?? [];
  return (
    <li
      className="sb-clause"
      id={clause.id}
      data-holds={holdings === undefined ? undefined : (holding?.appliesTo.join(' ') ?? '')}
      data-in={holdings === undefined ? undefined : toEditionsOf(holding)}
    >
      <Condition text={toCondition(clause)} />
      <Narrowing expectation={expectation} ceilings={limits} />
      <p className="sb-clause-sentence">
        {value !== undefined && isRepetition(value, clause.sentence) ? (
          <strong className="sb-clause-value">{clause.sentence}</strong>
        ) : (
          <>
            {value !== undefined && <strong className="sb-clause-value">{value}.</strong>} {clause.sentence}
          </>
        )}{' '}
        <a className="sb-anchor" href={`#${clause.id}`} title={say('clause.link')}>
          <span aria-hidden="true">#</span>
          <span className="sb-visually-hidden">{say('clause.link-to', { id: clause.id })}</span>
        </a>
      </p>
      <Weaker expectation={expectation} ceilings={limits} />
      <Force clause={clause} />
    </li>
  );
};

interface ClauseListProps {
  readonly policy: PolicyDocument;
  readonly clauses: readonly PolicyClause[];
  /** With these the list can be filtered by kind and edition. */
  readonly holdings?: Holdings;
}

/** A page's own clauses, grouped by expectation. Each has its permanent anchor. */
export const ClauseList = ({ policy, clauses, holdings }: ClauseListProps) => (
  <dl className="sb-clauses">
    {policy.expectations
      .map((expectation) => ({
        expectation,
        own: clauses.filter((clause) => clause.expectation === expectation.id),
      }))
      .filter(({ own }) => own.length > 0)
      .map(({ expectation, own }) => (
        <div
          key={expectation.id}
          className="sb-clauses-row"
          data-in={
            holdings === undefined ? undefined : toEditionsOf(...own.map(({ id }) => holdings.get(id)))
          }
        >
          <dt>
            <span className="sb-clauses-name">{expectation.name}</span>{' '}
            <span className="sb-clauses-question">{expectation.question}</span>
          </dt>
          <dd>
            <ul className="sb-cell">
              {own.map((clause) => (
                <ClauseAtHome key={clause.id} expectation={expectation} clause={clause} holdings={holdings} />
              ))}
            </ul>
          </dd>
        </div>
      ))}
  </dl>
);
