import type { PolicyDocument } from '../model/policy-document';
import { findById } from '../model/policy';
import { toSupportLook } from '../model/look';
import { ClauseList } from './ClauseList';
import { Mark } from './Mark';

/** The body of a support state's page, below its heading: what it is, and its clauses with their anchors. */
export const SupportPage = ({
  policy,
  support,
}: {
  readonly policy: PolicyDocument;
  readonly support: string;
}) => (
  <div className="sb-axis-page">
    <Mark look={toSupportLook(policy, support)} />
    <p className="sb-lead">{findById(policy.supportStates, support).summary}</p>
    <ClauseList
      policy={policy}
      clauses={policy.clauses.filter(({ of }) => of.axis === 'support' && of.id === support)}
    />
  </div>
);
