import { toPartValues } from '../../model/documents/status-document';
import type { PolicyDocument } from '../../model/documents/policy-document';
import type { DocumentFacet, SubjectDocument } from '../../model/api/subject';
import { partAnchor } from '../../model/permalink/permalink';
import { StageMark, SupportMark } from '../parts/AxisMark';
import { capitalize } from '../parts/capitalize';
import { TableHead } from '../parts/TableHead';
import { When } from '../parts/When';

/** The later of the two dates of a part: a part can have only a stage or only a support state of its own. */
const toSince = ({ stage, support }: DocumentFacet) =>
  (support.since ?? '') > (stage.since ?? '') ? support : stage;

/** The parts of a subject with a stage of their own. */
export const Facets = ({
  policy,
  document,
}: {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
}) => (
  <table className="sb-table">
    <caption>Parts with a stage of their own</caption>
    <TableHead columns={['Part', 'Stage', 'Support', 'Since']} />
    <tbody>
      {document.facets.map((facet) => {
        const isThere = facet.guidance.length > 0;
        const { stage, support } = isThere
          ? toPartValues(document, facet.id)
          : { stage: facet.stage.id, support: facet.support.id };
        const since = toSince(facet);
        return (
          <tr key={facet.id} id={partAnchor(facet.id)}>
            <th scope="row">{capitalize(facet.name)}</th>
            <td data-label="Stage">
              <StageMark policy={policy} id={stage} variant="plain" />
            </td>
            <td data-label="Support">
              <SupportMark policy={policy} id={support} variant="plain" />
            </td>
            <td data-label="Since">
              {since.since === null ? 'Not recorded' : <When date={since.since} dating={since} start />}
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
