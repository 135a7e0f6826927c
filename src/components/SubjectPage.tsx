import type { PolicyDocument } from '../model/policy-document';
import type { SubjectDocument } from '../model/subject-document';
import { editionAnchor } from '../model/permalink';
import { findById } from '../model/policy';
import { AnswerList } from './AnswerList';
import { EditionGuidance } from './EditionGuidance';
import { SiteContext } from './Link';
import { SubjectHead } from './SubjectHead';
import { TimelineList } from './TimelineList';

export interface SubjectPageProps {
  readonly document: SubjectDocument;
  readonly policy: PolicyDocument;
  readonly base: string;
}

/** The page of one subject: for each edition what to expect, then what comes, why, and how it got here. */
export const SubjectPage = ({ document, policy, base }: SubjectPageProps) => (
  <SiteContext.Provider value={{ base }}>
    <article className="sb-subject">
      <SubjectHead policy={policy} document={document} />
      {document.guidance.map((guidance) => (
        <section key={guidance.edition} id={editionAnchor(guidance.edition)} className="sb-edition">
          <h2>{findById(policy.editions, guidance.edition).name}</h2>
          <EditionGuidance policy={policy} document={document} guidance={guidance} />
          <AnswerList policy={policy} answers={guidance.answers} clauses={document.clauses} group="why" />
        </section>
      ))}
      <section>
        <h2>How it got here</h2>
        <TimelineList policy={policy} document={document} />
      </section>
    </article>
  </SiteContext.Provider>
);
