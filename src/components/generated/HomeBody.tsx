import type { ReactNode } from 'react';
import Heading from '@theme/Heading';
import type { Home } from './home';
import {
  EditionClauses,
  PolicyClauses,
  StageComparison,
  StageCounts,
  SupportComparison,
} from '../mdx/policy';
import { LifecycleDiagram } from '../mdx/subject';
import { MdxSite } from '../mdx/MdxSite';
import { StagePage } from '../StagePage';
import { SupportPage } from '../SupportPage';
import { useDataset } from '../useDataset';

const AllStages = (): ReactNode => (
  <>
    <LifecycleDiagram />
    <Heading as="h2" id="counts">
      How many there are
    </Heading>
    <StageCounts />
    <Heading as="h2" id="compared">
      Side by side
    </Heading>
    <StageComparison />
    <PolicyClauses of="stages" />
  </>
);

const AllSupportStates = (): ReactNode => (
  <>
    <SupportComparison />
    <PolicyClauses of="support" />
    <Heading as="h2" id="editions">
      What each edition limits
    </Heading>
    <EditionClauses />
  </>
);

/** What stands below the heading of a generated page: what an author's page would show, without prose. */
export const HomeBody = ({ home: { axis, id } }: { readonly home: Home }): ReactNode => {
  const policy = useDataset();
  if (id === null) return axis === 'stage' ? <AllStages /> : <AllSupportStates />;
  return (
    <MdxSite>
      {axis === 'stage' ? (
        <StagePage policy={policy} stage={id} />
      ) : (
        <SupportPage policy={policy} support={id} />
      )}
    </MdxSite>
  );
};
