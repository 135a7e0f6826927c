import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { apiSubjectPath } from '../../model/permalink/permalink';
import { Link, OutLink, usePermalink } from '../parts/Link';
import { When } from '../parts/When';
import { renderSeries } from '../../model/text/locale';
import { say } from '../../model/text/say';
import { listNodes, node, withNodes } from '../parts/with-nodes';

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
          {withNodes(
            say('foot.replaces', { node0: node(0) }),
            listNodes(
              renderSeries,
              document.replaces.map(({ label, permalink }) => <Link to={permalink}>{label}</Link>),
            ),
          )}
        </p>
      )}
      <ul>
        {document.lastChanged !== null && (
          <li>
            {withNodes(say('foot.last-change', { node0: node(0) }), <When date={document.lastChanged} />)}
          </li>
        )}
        {document.verified !== null && (
          <li>{withNodes(say('foot.verified', { node0: node(0) }), <When date={document.verified} />)}</li>
        )}
        {document.verifyBy !== null && (
          <li>
            {withNodes(
              document.verifyBy < document.asOf
                ? say('foot.check-was-due', { day: node(0) })
                : say('foot.next-check', { day: node(0) }),
              <When date={document.verifyBy} />,
            )}
          </li>
        )}
        {edit !== undefined && (
          <li>
            <OutLink href={edit.replace('{path}', encodeURI(document.file))}>{say('foot.correct')}</OutLink>
          </li>
        )}
        {report !== undefined && (
          <li>
            <OutLink href={report}>{say('nav.report')}</OutLink>
          </li>
        )}
        <li className="sb-no-print">
          <a href={toHref(apiSubjectPath(document.id))}>{say('foot.json')}</a>
        </li>
      </ul>
    </footer>
  );
};
