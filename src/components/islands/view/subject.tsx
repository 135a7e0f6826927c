import type { ListedSubject, SubjectFilter } from '../../../model/documents/subject-list';
import type { SubjectDocument } from '../../../model/api/subject';
import { deriveSteps } from '../../../model/subject/step';
import { hasNoEditions, joinEditions } from '../../../model/documents/join-editions';
import { findById } from '../../../model/policy/policy';
import { ByEdition } from '../../parts/ByEdition';
import { CaseGuidance } from '../../policy/CaseGuidance';
import { EditionGuidance } from '../../subject/EditionGuidance';
import { Lifecycle } from '../../parts/Lifecycle';
import { Link } from '../../parts/Link';
import { AxisMarks, StatusMarks } from '../../parts/AxisMark';
import { TimelineChart } from '../../parts/TimelineChart';
import { TimelineList } from '../../parts/TimelineList';
import { offerWords } from '../../parts/offer-words';
import { useDataset } from '../useDataset';
import { MdxSite } from './MdxSite';
import { PolicyStageBadge, PolicySupportBadge } from './policy';
import { toInline } from '../../../model/text/locale';
import { say } from '../../../model/text/say';

/** `document` is added beside `subject` by the remark plugin. */
interface OfSubject {
  readonly subject: string;
  readonly document: SubjectDocument;
}

export const StageBadge = (props: OfSubject | { readonly stage: string }) => {
  const policy = useDataset();
  return 'stage' in props ? (
    <PolicyStageBadge stage={props.stage} />
  ) : (
    <MdxSite>
      <AxisMarks policy={policy} axis="stage" subject={props.document} />
    </MdxSite>
  );
};

export const SupportBadge = (props: OfSubject | { readonly support: string }) => {
  const policy = useDataset();
  return 'support' in props ? (
    <PolicySupportBadge support={props.support} />
  ) : (
    <MdxSite>
      <AxisMarks policy={policy} axis="support" subject={props.document} />
    </MdxSite>
  );
};

/** A subject's status in a line of text; with an edition, also the availability there. */
export const SubjectStatus = ({ document, edition }: OfSubject & { readonly edition?: string }) => {
  const policy = useDataset();
  const offer = document.availability.find((candidate) => candidate.edition === edition);
  return (
    <MdxSite>
      <span className="sb-subject-status">
        <Link to={document.permalink}>{document.label}</Link>{' '}
        <StatusMarks policy={policy} subject={document} />
        {offer !== undefined && (
          <span className="sb-note">
            {say('change.in-edition', {
              edition: findById(policy.editions, offer.edition).name,
              change: toInline(offerWords[offer.value]),
            })}
          </span>
        )}
      </span>
    </MdxSite>
  );
};

interface SubjectListProps extends SubjectFilter {
  /** Added to the author's attributes by the remark plugin. */
  readonly subjects: readonly ListedSubject[];
}

/**
 * The subjects of a kind, stage or support state, each marked with the values that are not the same for the
 * whole list.
 */
export const SubjectList = ({ subjects, stage, support }: SubjectListProps) => {
  const policy = useDataset();
  if (subjects.length === 0) return <p>{say('page.none-today')}</p>;
  return (
    <MdxSite>
      <ul className="sb-subject-list">
        {subjects.map((subject) => (
          <li key={subject.id} className="sb-subject-status">
            <Link to={subject.permalink}>{subject.label}</Link>{' '}
            {stage === undefined && <AxisMarks policy={policy} axis="stage" subject={subject} />}{' '}
            {support === undefined && <AxisMarks policy={policy} axis="support" subject={subject} />}
          </li>
        ))}
      </ul>
    </MdxSite>
  );
};

export const Timeline = ({ document }: OfSubject) => {
  const policy = useDataset();
  return (
    <MdxSite>
      <TimelineChart
        policy={policy}
        timeline={document.timeline}
        deadlines={document.deadlines}
        asOf={document.asOf}
        dataAsOf={document.dataAge.dataAsOf}
      />
      <TimelineList policy={policy} document={document} />
    </MdxSite>
  );
};

interface LifecycleDiagramProps {
  readonly stage?: string;
  readonly document?: SubjectDocument;
}

/** The lifecycle diagram, with one stage marked, or with a subject's stage and the steps it took. */
export const LifecycleDiagram = ({ stage, document }: LifecycleDiagramProps) => {
  const policy = useDataset();
  const marked =
    document === undefined
      ? stage === undefined
        ? null
        : { stage, word: say('page.this-stage') }
      : { stage: document.stage.id, word: say('head.now') };
  return (
    <MdxSite>
      <Lifecycle policy={policy} steps={deriveSteps(policy, document?.timeline)} marked={marked} />
    </MdxSite>
  );
};

type GuidanceProps =
  | (OfSubject & { readonly edition?: string })
  | {
      readonly kind: string;
      readonly stage: string;
      readonly support: string;
      readonly edition?: string;
    };

/** A subject's availability and answers in one edition. */
const OfEdition = ({
  document,
  edition,
}: Pick<OfSubject, 'document'> & { readonly edition: string | null }) => {
  const policy = useDataset();
  const guidance = document.guidance.find((candidate) => candidate.edition === edition);
  return guidance === undefined ? null : (
    <EditionGuidance policy={policy} document={document} guidance={guidance} />
  );
};

/** The policy's answers for one edition, or for each, with the reader's own visible. */
export const Guidance = (props: GuidanceProps) => {
  const policy = useDataset();
  const { edition } = props;
  if (!('document' in props))
    return (
      <MdxSite>
        <CaseGuidance policy={policy} asked={props} edition={edition} />
      </MdxSite>
    );
  const { document } = props;
  if (hasNoEditions(document))
    return (
      <MdxSite>
        <OfEdition document={joinEditions(document)} edition={null} />
      </MdxSite>
    );
  return (
    <MdxSite>
      {edition === undefined ? (
        <ByEdition policy={policy}>{(own) => <OfEdition document={document} edition={own} />}</ByEdition>
      ) : (
        <section>
          <p className="sb-edition-name">
            {say('axis.in-edition', { name: findById(policy.editions, edition).name })}
          </p>
          <OfEdition document={document} edition={edition} />
        </section>
      )}
    </MdxSite>
  );
};
