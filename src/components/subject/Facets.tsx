import { toPartValues } from '../../model/documents/status-document';
import type { PolicyDocument } from '../../model/documents/policy-document';
import type { DocumentFacet, SubjectDocument } from '../../model/api/subject';
import { unknown } from '../../model/policy/policy';
import { partAnchor } from '../../model/permalink/permalink';
import { StageMark, SupportMark } from '../parts/AxisMark';
import { capitalize } from '../parts/capitalize';
import { TableHead } from '../parts/TableHead';
import { When } from '../parts/When';
import { say } from '../../model/text/say';

/** The later of the two dates of a part: a part can have only a stage or only a support state of its own. */
const toSince = ({ stage, support }: DocumentFacet) =>
  support !== null && (support.since ?? '') > (stage.since ?? '') ? support : stage;

/** The parts of a subject with a stage of their own. */
export const Facets = ({
  policy,
  document,
}: {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
}) => (
  <table className="sb-table sb-facets">
    <caption>{say('parts.title')}</caption>
    <TableHead
      columns={[
        say('parts.part'),
        say('axis.stage-short'),
        ...(document.support === null ? [] : [say('axis.support-short')]),
        say('parts.since'),
      ]}
    />
    <tbody>
      {document.facets.map((facet) => {
        const isThere = facet.guidance.length > 0;
        const { stage, support } = isThere
          ? toPartValues(document, facet.id)
          : { stage: facet.stage.id, support: facet.support?.id ?? unknown };
        const since = toSince(facet);
        return (
          <tr key={facet.id} id={partAnchor(facet.id)}>
            <th scope="row">{capitalize(facet.name)}</th>
            <td data-label={say('axis.stage-short')}>
              <StageMark policy={policy} id={stage} variant="plain" />
            </td>
            {facet.support !== null && (
              <td data-label={say('axis.support-short')}>
                <SupportMark policy={policy} id={support} variant="plain" />
              </td>
            )}
            <td data-label={say('parts.since')}>
              {since.since === null ? (
                say('offer.not-recorded')
              ) : (
                <When date={since.since} dating={since} start />
              )}
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
