import type { PolicyDocument } from '../../model/documents/policy-document';
import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { DocumentGuidance, SubjectDocument } from '../../model/api/subject';
import { deriveSteps } from '../../model/subject/step';
import { renderList } from '../../model/text/locale';
import { editionAnchor } from '../../model/permalink/permalink';
import { listActions, listEditionActions } from '../../model/documents/action';
import { findById } from '../../model/policy/policy';
import { ActionBox } from './ActionBox';
import { listPartGuidance } from '../../model/documents/part-guidance';
import { AnswerList } from '../parts/AnswerList';
import { BadgeCopy } from './BadgeCopy';
import { Follow } from '../parts/Follow';
import { EditionChoice } from './EditionChoice';
import { EditionDifferences } from './EditionDifferences';
import { EditionGuidance } from './EditionGuidance';
import { InlineEditionChoice, EditionStyle, toEditionAttributes } from '../parts/EditionFrame';
import { Facets } from './Facets';
import { Lifecycle } from '../parts/Lifecycle';
import { SiteContext } from '../parts/Link';
import { StageMark, SupportMark } from '../parts/AxisMark';
import { NextSteps } from './NextSteps';
import { SubjectFoot } from './SubjectFoot';
import { SubjectHead } from './SubjectHead';
import { TimelineChart } from '../parts/TimelineChart';
import { PolicyEffects } from '../parts/PolicyEffects';
import { TimelineList } from '../parts/TimelineList';
import { Tombstone } from './Tombstone';
import { WhyTable } from './WhyTable';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

export interface SubjectPageProps {
  readonly document: SubjectDocument;
  readonly policy: PolicyDocument;
  /** The site's base URL, `/` or `/name/`. */
  readonly base: string;
  /** The site's origin, which a calendar app needs. */
  readonly siteUrl: string;
}

type Parts = Omit<SubjectPageProps, 'base' | 'siteUrl'>;

/** In print only the chosen edition appears, so the page says which one it is and that there are others. */
const OnPaper = ({ policy, edition }: { readonly policy: PolicyDocument; readonly edition: string }) => {
  const others = policy.editions.filter(({ id }) => id !== edition).map(({ name }) => name);
  return others.length === 0 ? null : (
    <p className="sb-on-paper">
      {say('page.sheet', { name: findById(policy.editions, edition).name, list: renderList(others) })}
    </p>
  );
};

/** The answers for each edition. All are in the HTML; a script shows the chosen one. */
const Editions = ({ document, policy }: Parts) => (
  <>
    {policy.editions.length > 0 && <EditionChoice policy={policy} document={document} />}
    {document.guidance.map((guidance) => (
      <section
        key={guidance.edition}
        id={guidance.edition === null ? 'answers' : editionAnchor(guidance.edition)}
        className="sb-edition"
        data-edition={guidance.edition ?? undefined}
      >
        {guidance.edition === null ? (
          <h2>{say('why.answers')}</h2>
        ) : (
          <>
            <OnPaper policy={policy} edition={guidance.edition} />
            <h2>{say('axis.in-edition', { name: findById(policy.editions, guidance.edition).name })}</h2>
          </>
        )}
        <EditionGuidance policy={policy} document={document} guidance={guidance} />
        <ActionBox actions={listEditionActions(policy, document, guidance.edition)} isNested />
        {listPartGuidance(document, guidance.edition)
          .filter((part) => part.guidance.answers.length > 0)
          .map((part) => (
            <section key={part.names} className="sb-of-parts">
              <h3>
                {withNodes(
                  say('parts.for', { names: part.names, node0: node(0) }),
                  <PartMarks policy={policy} {...part} />,
                )}
              </h3>
              <EditionGuidance policy={policy} document={document} guidance={part.guidance} isOfParts />
            </section>
          ))}
      </section>
    ))}
  </>
);

const PartMarks = ({
  policy,
  stage,
  support,
}: {
  policy: PolicyDocument;
  stage: string;
  support: string;
}) => (
  <span className="sb-marks">
    <StageMark policy={policy} id={stage} />
    {policy.supportStates.length > 0 && <SupportMark policy={policy} id={support} />}
  </span>
);

/** Renders a part of a section for each edition, and for each group of parts that differs. */
const forEachEdition = ({ document, policy }: Parts, render: (guidance: DocumentGuidance) => ReactNode) =>
  document.guidance.map((whole) => {
    const parts = listPartGuidance(document, whole.edition);
    const all = [{ names: '', guidance: whole }, ...parts].filter(
      ({ guidance }) => guidance.answers.length > 0,
    );
    return all.length === 0 ? null : (
      <div key={whole.edition} data-edition={whole.edition ?? undefined} className="sb-edition">
        {whole.edition !== null && (
          <p className="sb-edition-name">
            {say('axis.in-edition', { name: findById(policy.editions, whole.edition).name })}
          </p>
        )}
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

/** The deciding clauses, the promises that they limit, and the policy's other answers. */
const Why = ({ document, policy }: Parts) =>
  forEachEdition({ document, policy }, (guidance) => (
    <>
      <WhyTable policy={policy} document={document} guidance={guidance} />
      <AnswerList policy={policy} answers={guidance.answers} clauses={document.clauses} groups={['why']} />
    </>
  ));

/** The page of one subject: the answers for each edition, then the future, the reasons, and the history. */
export const SubjectPage = ({ document, policy, base, siteUrl }: SubjectPageProps) => (
  <SiteContext.Provider value={{ base }}>
    <article className="sb-subject" data-subject={document.id} {...toEditionAttributes(policy)}>
      <EditionStyle policy={policy} />
      <InlineEditionChoice />
      <SubjectHead policy={policy} document={document} />
      <Tombstone document={document} />
      <ActionBox actions={listActions(policy, document)} />
      {document.presence.is === 'present' && <Editions policy={policy} document={document} />}
      <EditionDifferences policy={policy} document={document} />
      <section className="sb-section sb-later">
        <h2 id="next">{say('notice.next')}</h2>
        <NextSteps policy={policy} document={document} />
        <Outlook policy={policy} document={document} />
      </section>
      {document.facets.length > 0 && (
        <section className="sb-section sb-later">
          <h2 id="parts">{say('parts.heading')}</h2>
          <Facets policy={policy} document={document} />
        </section>
      )}
      {[document, ...document.facets].some(({ guidance }) =>
        guidance.some(({ answers }) => answers.length > 0),
      ) && (
        <section className="sb-section sb-later">
          <h2 id="why">{say('why.title')}</h2>
          <p>
            {policy.editions.length > 0 && policy.supportStates.length > 0
              ? say('why.about')
              : say('why.about-short')}
          </p>
          <Why policy={policy} document={document} />
        </section>
      )}
      <section className="sb-section sb-later">
        <h2 id="history">{say('history.title')}</h2>
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
      </section>
      <section className="sb-section sb-later sb-no-print">
        <h2 id="follow">{say('follow.title')}</h2>
        <Follow
          feed={`/feeds/subjects/${document.id}.atom`}
          calendar={`/feeds/subjects/${document.id}.ics`}
          page={document.permalink}
          siteUrl={siteUrl}
        />
      </section>
      <section className="sb-section sb-later sb-no-print">
        <h2 id="badge">{say('badge.title')}</h2>
        <BadgeCopy document={document} />
      </section>
      <SubjectFoot policy={policy} document={document} />
    </article>
  </SiteContext.Provider>
);
