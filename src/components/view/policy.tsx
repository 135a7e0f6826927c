import type { PolicyClause } from '../../model/policy-document';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { findById } from '../../model/policy';
import { ClauseList } from '../ClauseList';
import { ClauseQuote } from '../ClauseQuote';
import { Comparison } from '../Comparison';
import { Counts } from '../Counts';
import { StageMark, SupportMark } from '../AxisMark';
import { useDataset } from '../useDataset';
import { MdxSite } from './MdxSite';

interface Filter {
  readonly kind?: string;
  readonly edition?: string;
}

export const StageComparison = (filter: Filter) => (
  <MdxSite>
    <Comparison policy={useDataset()} axis="stage" filter={filter} />
  </MdxSite>
);

export const SupportComparison = (filter: Filter) => (
  <MdxSite>
    <Comparison policy={useDataset()} axis="support" filter={filter} />
  </MdxSite>
);

/** Clauses at home: their anchors are told to the check of links. */
const ClausesAtHome = ({ of }: { of: (clause: PolicyClause) => boolean }) => {
  const policy = useDataset();
  const clauses = policy.clauses.filter(of);
  const { collectAnchor } = useBrokenLinks();
  for (const { id } of clauses) collectAnchor(id);
  return (
    <MdxSite>
      <ClauseList policy={policy} clauses={clauses} />
    </MdxSite>
  );
};

export const StageClauses = ({ stage }: { readonly stage: string }) => (
  <ClausesAtHome of={({ of }) => of.axis === 'stage' && of.id === stage} />
);

export const SupportClauses = ({ support }: { readonly support: string }) => (
  <ClausesAtHome of={({ of }) => of.axis === 'support' && of.id === support} />
);

export const PolicyClauses = ({ of: page }: { readonly of: 'stages' | 'support' }) => (
  <ClausesAtHome of={({ of }) => of.axis === 'policy' && of.id === page} />
);

export const EditionClauses = () => <ClausesAtHome of={({ of }) => of.axis === 'edition'} />;

export const Clause = ({ id }: { readonly id: string }) => (
  <MdxSite>
    <ClauseQuote clause={findById(useDataset().clauses, id)} />
  </MdxSite>
);

export const StageCounts = ({ kind }: { readonly kind?: string }) => {
  const policy = useDataset();
  const counts = kind === undefined ? policy.counts : (policy.countsByKind[kind] ?? policy.counts);
  return (
    <MdxSite>
      <Counts policy={policy} counts={counts} />
    </MdxSite>
  );
};

export const PolicyStageBadge = ({ stage }: { readonly stage: string }) => (
  <MdxSite>
    <StageMark policy={useDataset()} id={stage} />
  </MdxSite>
);

export const PolicySupportBadge = ({ support }: { readonly support: string }) => (
  <MdxSite>
    <SupportMark policy={useDataset()} id={support} />
  </MdxSite>
);
