import type { PolicyDocument } from '../model/policy-document';
import { findById } from '../model/policy';
import { ClauseList } from './ClauseList';
import { Mark } from './Mark';
import { toStageLook } from '../model/look';

/** The body of a stage's page, below its heading: what it is, and its clauses with their anchors. */
export const StagePage = ({ policy, stage }: { readonly policy: PolicyDocument; readonly stage: string }) => (
  <div className="sb-axis-page">
    <Mark look={toStageLook(policy, stage)} />
    <p className="sb-lead">{findById(policy.stages, stage).summary}</p>
    <ClauseList
      policy={policy}
      clauses={policy.clauses.filter(({ of }) => of.axis === 'stage' && of.id === stage)}
    />
  </div>
);
