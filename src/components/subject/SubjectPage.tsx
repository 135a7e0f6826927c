import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { renderList } from '../../model/text/locale';
import { editionAnchor } from '../../model/permalink/permalink';
import { listActions, listEditionActions } from '../../model/documents/action';
import { findById } from '../../model/policy/policy';
import { ActionBox } from './ActionBox';
import { hasNoEditions, joinEditions } from '../../model/documents/join-editions';
import { listPartGuidance } from '../../model/documents/part-guidance';
import { Contents } from '../parts/Contents';
import { EditionChoice } from './EditionChoice';
import { EditionGuidance } from './EditionGuidance';
import { InlineEditionChoice, EditionStyle, toEditionAttributes } from '../parts/EditionFrame';
import { StageMark, SupportMark } from '../parts/AxisMark';
import { SubjectFoot } from './SubjectFoot';
import { SubjectHead } from './SubjectHead';
import { Tombstone } from './Tombstone';
import { say } from '../../model/text/say';
import { listSections } from './sections';
import { node, withNodes } from '../parts/with-nodes';

export interface SubjectPageProps {
  readonly document: SubjectDocument;
  readonly policy: PolicyDocument;
  /** The site's origin, which a calendar app needs. */
  readonly siteUrl: string;
}

type Parts = Omit<SubjectPageProps, 'siteUrl'>;

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
    {document.guidance.some(({ edition }) => edition !== null) && (
      <EditionChoice policy={policy} document={document} />
    )}
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

/** The page of one subject: the answers for each edition, then the other sections. */
export const SubjectPage = ({ document: whole, policy, siteUrl }: SubjectPageProps) => {
  const document = joinEditions(whole);
  // The choice would hide answers that are of no edition.
  const hasChoice = !hasNoEditions(document);
  const sections = listSections({ document, policy }, siteUrl);
  return (
    <article
      className="sb-subject"
      data-subject={document.id}
      {...(hasChoice ? toEditionAttributes(policy) : {})}
    >
      {hasChoice && (
        <>
          <EditionStyle policy={policy} />
          <InlineEditionChoice policy={policy} />
        </>
      )}
      <SubjectHead policy={policy} document={document} />
      <ActionBox actions={listActions(policy, document)} />
      <Tombstone document={document} />
      <Contents sections={sections} />
      {document.presence.is === 'present' && <Editions policy={policy} document={document} />}
      {sections.map(({ id, title, body, isOnScreen = false }) => (
        <section key={id} className={`sb-section sb-later${isOnScreen ? ' sb-no-print' : ''}`}>
          <h2 id={id}>{title}</h2>
          {body}
        </section>
      ))}
      <SubjectFoot policy={policy} document={document} />
    </article>
  );
};
