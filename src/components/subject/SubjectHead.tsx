import type { PolicyDocument } from '../../model/documents/policy-document';
import type { DocumentAxis } from '../../model/api/parts';
import type { SubjectDocument } from '../../model/api/subject';
import { hasNoPublisher, supportEnded, unknown } from '../../model/policy/policy';
import { BreakableName } from '../parts/BreakableName';
import { AsOfDays } from '../parts/AsOfDays';
import { HeadNotices } from './HeadNotices';
import { Link, OutLink } from '../parts/Link';
import { Logo } from '../parts/Logo';
import { StatusMarks } from '../parts/AxisMark';
import { Verdicts } from './Verdicts';
import { Begun } from '../parts/Begun';
import { say } from '../../model/text/say';
import { node, withNodes } from '../parts/with-nodes';

/** The start of a value. Empty if unknown, or if a notice below says it. */
const Since = ({ name, axis }: { name: string; axis: DocumentAxis }) =>
  axis.since === null || axis.id === unknown || axis.id === supportEnded ? null : (
    <span>
      {name} <Begun since={axis.since} dating={axis} />
    </span>
  );

/**
 * Whether it is recorded for every edition that it does not offer the subject. One unknown edition makes this
 * false.
 */
const isOfferedNowhere = ({ presence, availability }: SubjectDocument): boolean =>
  presence.is === 'present' &&
  availability.length > 0 &&
  availability.every(({ value }) => value === 'not-offered');

/** The groups of the subject, which the explorer can filter by. */
const listGroups = ({ kind, category, subtype, publisher }: SubjectDocument) =>
  [
    category === null ? (['kind', kind] as const) : (['category', category] as const),
    ...(subtype === null ? [] : [['subtype', subtype] as const]),
    ...(publisher === null ? [] : [['publisher', publisher] as const]),
  ] as const;

/** The subject's name, kind and current state. */
export const SubjectHead = ({ policy, document }: { policy: PolicyDocument; document: SubjectDocument }) => (
  <header className="sb-subject-head">
    <p className="sb-eyebrow">
      <Link to="/catalog/">{say('nav.catalog')}</Link>
      {listGroups(document).map(([facet, { id, name }]) => (
        <span key={facet}>
          <Link to={`/explorer/?${facet}=${id}`}>{name}</Link>
        </span>
      ))}
    </p>
    <h1>
      <Logo path={document.logo} size={40} />
      <bdi>
        <BreakableName name={document.name} />
      </bdi>
      {document.label !== document.name && (
        <span className="sb-qualifier">{document.label.slice(document.name.length)}</span>
      )}
    </h1>
    <div className="sb-head-answer">
      <Verdicts policy={policy} document={document} />
      <StatusMarks policy={policy} subject={document} />
    </div>
    {isOfferedNowhere(document) && (
      <p className="sb-offered-nowhere">
        <strong>{say('offer.nowhere')}</strong>
      </p>
    )}
    {document.description !== null && <p className="sb-lead">{document.description}</p>}
    <p className="sb-meta">
      {document.presence.is === 'present' && (
        <>
          <Since name={document.stage.name} axis={document.stage} />{' '}
          {document.support !== null && <Since name={document.support.name} axis={document.support} />}{' '}
        </>
      )}
      {hasNoPublisher(policy, document.kind.id) && <span>{say('head.no-publisher')}</span>}{' '}
      {document.version !== null && <span>{say('head.version', { version: document.version })}</span>}{' '}
      {document.documentation !== null && (
        <OutLink href={document.documentation}>{say('head.documentation')}</OutLink>
      )}{' '}
      <span className="sb-no-print">
        <a href="#follow">{say('follow.title')}</a>
      </span>{' '}
      {document.presence.is === 'present' && (
        <span className="sb-no-print">
          <Link to={`/compare/?with=subject:${document.id}`}>{say('nav.compare')}</Link>
        </span>
      )}{' '}
      <span>
        {withNodes(
          say('head.as-of', { node0: node(0) }),
          <AsOfDays asOf={document.asOf} dataAge={document.dataAge} />,
        )}
      </span>
    </p>
    {document.disclaimer !== null && <p className="sb-note sb-disclaimer">{document.disclaimer}</p>}
    <HeadNotices policy={policy} document={document} />
  </header>
);
