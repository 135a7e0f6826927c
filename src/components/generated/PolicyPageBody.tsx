import type { ReactNode } from 'react';
import Heading from '@theme/Heading';
import type { PolicyPageData } from './policy-page';
import { mdxComponents } from '../islands/mdx';
import { say } from '../../model/text/say';

const {
  EditionClauses,
  FollowLinks,
  LifecycleDiagram,
  PolicyClauses,
  StageBadge,
  StageClauses,
  StageComparison,
  StageCounts,
  SupportBadge,
  SupportClauses,
  SupportComparison,
} = mdxComponents;

const AllStages = (): ReactNode => (
  <>
    <LifecycleDiagram />
    <Heading as="h2" id="counts">
      {say('policy.items-by-stage')}
    </Heading>
    <StageCounts />
    <Heading as="h2" id="compared">
      {say('policy.comparison')}
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
      {say('policy.limits')}
    </Heading>
    <EditionClauses />
  </>
);

const FollowHeading = (): ReactNode => (
  <Heading as="h2" id="follow">
    {say('follow.title')}
  </Heading>
);

const OneStage = ({ id }: { readonly id: string }): ReactNode => (
  <>
    <Heading as="h2" id="promises">
      {say('policy.promises')}
    </Heading>
    <StageClauses stage={id} />
    <Heading as="h2" id="next">
      {say('policy.next-stages')}
    </Heading>
    <LifecycleDiagram stage={id} />
    <FollowHeading />
    <FollowLinks stage={id} />
  </>
);

const OneSupportState = ({ id }: { readonly id: string }): ReactNode => (
  <>
    <Heading as="h2" id="promises">
      {say('policy.promises')}
    </Heading>
    <SupportClauses support={id} />
    <FollowHeading />
    <FollowLinks support={id} />
  </>
);

/** The body of a generated page: the same parts as on a written page, without an author's prose. */
export const PolicyPageBody = ({
  page: { axis, id, description },
}: {
  readonly page: PolicyPageData;
}): ReactNode => {
  if (id === null) return axis === 'stage' ? <AllStages /> : <AllSupportStates />;
  return (
    <>
      <p>{axis === 'stage' ? <StageBadge stage={id} /> : <SupportBadge support={id} />}</p>
      <p>{description}</p>
      {axis === 'stage' ? <OneStage id={id} /> : <OneSupportState id={id} />}
    </>
  );
};
