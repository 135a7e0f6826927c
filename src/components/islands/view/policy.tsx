import type { PolicyClause } from '../../../model/documents/document-clause';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { findById } from '../../../model/policy/policy';
import { AxisClauses } from '../../policy/AxisClauses';
import { ClauseList } from '../../parts/ClauseList';
import { ClauseQuote } from '../../parts/ClauseQuote';
import { Comparison } from '../../policy/Comparison';
import { Counts } from '../../parts/Counts';
import { Follow } from '../../parts/Follow';
import { axisFeedPath, axisPermalink } from '../../../model/permalink/permalink';
import { StageMark, SupportMark } from '../../parts/AxisMark';
import { useDataset } from '../useDataset';
import { MdxSite } from './MdxSite';
import { say } from '../../../model/text/say';

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

/** The clauses whose own page this is. Their anchors are registered for the broken-link check. */
const useClausesAtHome = (of: (clause: PolicyClause) => boolean): PolicyClause[] => {
  const clauses = useDataset().clauses.filter(of);
  const { collectAnchor } = useBrokenLinks();
  for (const { id } of clauses) collectAnchor(id);
  return clauses;
};

const ClausesAtHome = ({ of }: { of: (clause: PolicyClause) => boolean }) => {
  const policy = useDataset();
  const clauses = useClausesAtHome(of);
  return (
    <MdxSite>
      <ClauseList policy={policy} clauses={clauses} />
    </MdxSite>
  );
};

const ClausesOfAxis = ({ axis, id }: { readonly axis: 'stage' | 'support'; readonly id: string }) => {
  const policy = useDataset();
  const clauses = useClausesAtHome(({ of }) => of.axis === axis && of.id === id);
  return (
    <MdxSite>
      <AxisClauses policy={policy} axis={axis} id={id} clauses={clauses} />
    </MdxSite>
  );
};

export const StageClauses = ({ stage }: { readonly stage: string }) => (
  <ClausesOfAxis axis="stage" id={stage} />
);

export const SupportClauses = ({ support }: { readonly support: string }) => (
  <ClausesOfAxis axis="support" id={support} />
);

export const PolicyClauses = ({ of: page }: { readonly of: 'stages' | 'support' }) => (
  <ClausesAtHome of={({ of }) => of.axis === 'policy' && of.id === page} />
);

export const EditionClauses = () =>
  useDataset().clauses.some(({ of }) => of.axis === 'edition') ? (
    <ClausesAtHome of={({ of }) => of.axis === 'edition'} />
  ) : (
    <p className="sb-quiet">{say('policy.no-limits')}</p>
  );

const FollowAxis = ({ axis, id }: { readonly axis: 'stage' | 'support'; readonly id: string }) => {
  const { stages, supportStates } = useDataset();
  const { siteConfig } = useDocusaurusContext();
  const { name } = axis === 'stage' ? findById(stages, id) : findById(supportStates, id);
  return (
    <MdxSite>
      <p>{say('follow.of-value', { name })}</p>
      <Follow
        feed={axisFeedPath(axis, id, 'atom')}
        calendar={axisFeedPath(axis, id, 'ics')}
        page={axisPermalink(axis, id)}
        siteUrl={siteConfig.url}
      />
    </MdxSite>
  );
};

/** The feed and the calendar of a stage or support state. */
export const FollowLinks = (props: { readonly stage: string } | { readonly support: string }) =>
  'stage' in props ? (
    <FollowAxis axis="stage" id={props.stage} />
  ) : (
    <FollowAxis axis="support" id={props.support} />
  );

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
