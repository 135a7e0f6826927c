import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { DocumentGuidance, SubjectDocument } from '../../model/api/subject';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { deriveSteps } from '../../model/subject/step';
import { findById } from '../../model/policy/policy';
import { listPartGuidance } from '../../model/documents/part-guidance';
import { AnswerList } from '../parts/AnswerList';
import { BadgeCopy } from './BadgeCopy';
import { EditionDifferences, listEditionDifferences } from './EditionDifferences';
import { Facets } from './Facets';
import { Follow } from '../parts/Follow';
import { Lifecycle } from '../parts/Lifecycle';
import { NextSteps } from './NextSteps';
import { PolicyEffects } from '../parts/PolicyEffects';
import { TimelineChart } from '../parts/TimelineChart';
import { TimelineList } from '../parts/TimelineList';
import { WhyTable } from './WhyTable';
import { say } from '../../model/text/say';

interface Parts {
  readonly document: SubjectDocument;
  readonly policy: PolicyDocument;
}

/** The whole, without names, or parts with the same answers. */
interface Group {
  readonly names: string;
  readonly guidance: DocumentGuidance;
}

/** Renders a part of a section for each edition, and for each group of parts that differs. */
const forEachEdition = (
  { document, policy }: Parts,
  render: (guidance: DocumentGuidance) => ReactNode,
  pick: (all: readonly Group[]) => readonly Group[] = (all) => all,
  /** The text of an edition without an answer. */
  renderNothing: (guidance: DocumentGuidance) => ReactNode = () => null,
) =>
  document.guidance.map((whole) => {
    const parts = listPartGuidance(document, whole.edition);
    const all = pick(
      [{ names: '', guidance: whole }, ...parts].filter(({ guidance }) => guidance.answers.length > 0),
    );
    const nothing = all.length === 0 ? renderNothing(whole) : null;
    return all.length === 0 && nothing === null ? null : (
      <div key={whole.edition} data-edition={whole.edition ?? undefined} className="sb-edition">
        {whole.edition !== null && (
          <p className="sb-edition-name">
            {say('axis.in-edition', { name: findById(policy.editions, whole.edition).name })}
          </p>
        )}
        {nothing}
        {all.map(({ names, guidance }) => (
          <Fragment key={names}>
            {names !== '' && <h3>{say('parts.for-names', { names })}</h3>}
            {render(guidance)}
          </Fragment>
        ))}
      </div>
    );
  });

/**
 * The policy's statements about the future. If no stage has an end, a missing end is omitted, because it
 * would read as a warning.
 */
const Outlook = ({ document, policy }: Parts) => {
  const goesOn = policy.stages.some(({ id, ending }) => id === document.stage.id && !ending);
  const asked = policy.expectations.filter(({ group }) => group === 'next');
  const keep = (guidance: readonly DocumentGuidance[]): DocumentGuidance[] =>
    guidance.map((own) => ({
      ...own,
      answers: own.answers.filter(
        (answer) =>
          asked.some(({ id }) => id === answer.expectation) &&
          !(goesOn && answer.is === 'silent' && answer.unrecorded.length === 0),
      ),
    }));
  const shown = {
    ...document,
    guidance: keep(document.guidance),
    facets: document.facets.map((facet) => ({ ...facet, guidance: keep(facet.guidance) })),
  };
  return forEachEdition({ document: shown, policy }, ({ answers }) => (
    <AnswerList policy={policy} answers={answers} clauses={document.clauses} groups={['next']} />
  ));
};

/** Whether the reasons say more than that the policy statements agree. */
const hasReasons = (policy: PolicyDocument, { answers }: Pick<DocumentGuidance, 'answers'>): boolean =>
  answers.some(
    (answer) =>
      ('narrowed' in answer && answer.narrowed.length > 0) ||
      findById(policy.expectations, answer.expectation).group === 'why',
  );

/** The deciding clauses, the promises that they limit, and the policy's other answers. */
const Why = ({ document, policy }: Parts) =>
  forEachEdition(
    { document, policy },
    (guidance) => (
      <>
        <WhyTable policy={policy} document={document} guidance={guidance} />
        <AnswerList policy={policy} answers={guidance.answers} clauses={document.clauses} groups={['why']} />
      </>
    ),
    // If the statements agree, one sentence is enough for all groups of parts.
    (all) => {
      const reasoned = all.filter(({ guidance }) => hasReasons(policy, guidance));
      return reasoned.length > 0 ? reasoned : all.slice(0, 1).map((group) => ({ ...group, names: '' }));
    },
    ({ edition, notApplicable }) =>
      edition !== null &&
      notApplicable === 'not-offered' && (
        <p className="sb-quiet">
          {say('why.not-offered', { edition: findById(policy.editions, edition).name })}
        </p>
      ),
  );

const History = ({ document, policy }: Parts) => (
  <>
    <TimelineChart
      policy={policy}
      timeline={document.timeline}
      deadlines={document.deadlines}
      asOf={document.asOf}
      dataAsOf={document.dataAge.dataAsOf}
    />
    <Lifecycle
      policy={policy}
      steps={deriveSteps(policy, document.timeline)}
      marked={{
        stage: document.stage.id,
        word: document.presence.is === 'present' ? say('head.now') : say('head.last-known'),
      }}
    />
    <TimelineList policy={policy} document={document} />
    <PolicyEffects
      policy={policy}
      document={document}
      effects={document.policyChanges.filter(({ status }) => status === 'done').reverse()}
    />
  </>
);

/** A section of the page with a heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
  /** Omitted in print. */
  readonly isOnScreen?: boolean;
}

/** The sections after the answers: the future, the reasons, the history and ways to use the page elsewhere. */
export const listSections = ({ document, policy }: Parts, siteUrl: string): Section[] => {
  // Statements of stages alone cannot differ, so their reasons need a section only if the policy says more.
  const hasOneSource = policy.editions.length === 0 && policy.supportStates.length === 0;
  const hasWhy = [document, ...document.facets].some(({ guidance }) =>
    guidance.some((one) => (hasOneSource ? hasReasons(policy, one) : one.answers.length > 0)),
  );
  const differences: Section = {
    id: 'editions',
    title: say('differences.title'),
    body: <EditionDifferences policy={policy} document={document} />,
    isOnScreen: true,
  };
  const next: Section = {
    id: 'next',
    title: say('notice.next'),
    body: (
      <>
        <NextSteps policy={policy} document={document} />
        <Outlook policy={policy} document={document} />
      </>
    ),
  };
  const facets: Section = {
    id: 'parts',
    title: say('parts.heading'),
    body: <Facets policy={policy} document={document} />,
  };
  const why: Section = {
    id: 'why',
    title: say('why.title'),
    body: (
      <>
        <p>
          {policy.editions.length > 0 && policy.supportStates.length > 0
            ? say('why.about')
            : say('why.about-short')}
        </p>
        <Why policy={policy} document={document} />
      </>
    ),
  };
  const history: Section = {
    id: 'history',
    title: say('history.title'),
    body: <History policy={policy} document={document} />,
  };
  const follow: Section = {
    id: 'follow',
    title: say('follow.title'),
    body: (
      <Follow
        feed={`/feeds/subjects/${document.id}.atom`}
        calendar={`/feeds/subjects/${document.id}.ics`}
        page={document.permalink}
        siteUrl={siteUrl}
      />
    ),
    isOnScreen: true,
  };
  const badge: Section = {
    id: 'badge',
    title: say('badge.title'),
    body: <BadgeCopy document={document} />,
    isOnScreen: true,
  };
  return [
    ...(listEditionDifferences(policy, document).length > 0 ? [differences] : []),
    next,
    ...(document.facets.length > 0 ? [facets] : []),
    ...(hasWhy ? [why] : []),
    history,
    follow,
    badge,
  ];
};
