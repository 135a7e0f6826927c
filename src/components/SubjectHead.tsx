import type { PolicyDocument } from '../model/policy-document';
import type { SubjectDocument } from '../model/subject-document';
import { Link, OutLink } from './Link';
import { StatusMarks } from './AxisMark';
import { When } from './When';

/** What the subject is and where it stands. */
export const SubjectHead = ({ policy, document }: { policy: PolicyDocument; document: SubjectDocument }) => (
  <header className="sb-subject-head">
    <p className="sb-eyebrow">
      <Link to="/catalog/">Catalog</Link>
      <span>{document.category?.name ?? document.kind.name}</span>
      {document.subtype !== null && <span>{document.subtype.name}</span>}
      <span>{document.publisher.name}</span>
    </p>
    <h1>
      {document.name}
      {document.label !== document.name && (
        <span className="sb-qualifier">{document.label.slice(document.name.length)}</span>
      )}
    </h1>
    <StatusMarks policy={policy} subject={document} />
    {document.description !== null && <p className="sb-lead">{document.description}</p>}
    <p className="sb-meta">
      <span>
        As of <When date={document.asOf} />
      </span>
      {document.version !== null && <span>Version {document.version}</span>}
      {document.documentation !== null && <OutLink href={document.documentation}>Documentation</OutLink>}
    </p>
  </header>
);
