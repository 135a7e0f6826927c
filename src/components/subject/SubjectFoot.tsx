import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { apiSubjectPath } from '../../model/permalink/permalink';
import { Link, OutLink, usePermalink } from '../parts/Link';
import { When } from '../parts/When';

/** The record's source, links to correct it, and its machine-readable formats. */
export const SubjectFoot = ({
  policy,
  document,
}: {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
}) => {
  const toHref = usePermalink();
  const { edit, report } = policy.contribute;
  return (
    <footer className="sb-subject-foot">
      {document.replaces.length > 0 && (
        <p>
          Replaces{' '}
          {document.replaces.map(({ id, label, permalink }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to={permalink}>{label}</Link>
            </span>
          ))}
          .
        </p>
      )}
      <ul>
        {document.lastChanged !== null && (
          <li>
            Last change <When date={document.lastChanged} />
          </li>
        )}
        {document.verified !== null && (
          <li>
            Verified <When date={document.verified} />
          </li>
        )}
        {document.verifyBy !== null && (
          <li>
            {document.verifyBy < document.asOf ? 'Check was due by' : 'Next check by'}{' '}
            <When date={document.verifyBy} />
          </li>
        )}
        {edit !== undefined && (
          <li>
            <OutLink href={edit.replace('{path}', encodeURI(document.file))}>
              Correct this page’s data
            </OutLink>
          </li>
        )}
        {report !== undefined && (
          <li>
            <OutLink href={report}>Report a mistake</OutLink>
          </li>
        )}
        <li className="sb-no-print">
          <a href={toHref(apiSubjectPath(document.id))}>As JSON</a>
        </li>
      </ul>
    </footer>
  );
};
