import type { ReactNode } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type { FilledRouteProps } from './Template';
import type { PageType } from '../page-type';
import type { PolicyOutline } from '../../../model/documents/policy-document';
import { FilledPage } from './FilledPage';
import { Template } from './Template';

interface AliveRouteProps<D, P extends PolicyOutline> extends FilledRouteProps {
  /** Both are modules of the route: they are there before React takes the page over. */
  readonly page: PageType<D, P>;
  readonly policy: P;
}

/** The route of a hydrated page: React takes over the body that the build made, with its document. */
export default function AliveRoute<D, P extends PolicyOutline>({
  page,
  policy,
  ...props
}: AliveRouteProps<D, P>): ReactNode {
  return ExecutionEnvironment.canUseDOM ? (
    <FilledPage {...props} type={page} policy={policy} />
  ) : (
    <Template slots={props.slots} isAlive />
  );
}
