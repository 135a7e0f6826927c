import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectDocument } from '../../model/api/subject';
import { StageMark, SupportMark } from '../parts/AxisMark';
import { TableHead } from '../parts/TableHead';
import { When } from '../parts/When';

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
      {document.facets.map(({ id, name, stage, support }) => (
        <tr key={id}>
          <th scope="row">{name}</th>
          <td data-label="Stage">
            <StageMark policy={policy} id={stage.id} variant="plain" />
          </td>
          <td data-label="Support">
            <SupportMark policy={policy} id={support.id} variant="plain" />
          </td>
          <td data-label="Since">
            {stage.since === null ? 'Not recorded' : <When date={stage.since} dating={stage} start />}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
