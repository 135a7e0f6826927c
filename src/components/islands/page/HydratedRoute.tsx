import type { ReactNode } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type { PageRouteProps } from './Template';
import type { PageType } from '../page-type';
import type { PolicyOutline } from '../../../model/documents/policy-document';
import { BrowserPage } from './BrowserPage';
import { Template } from './Template';

interface HydratedRouteProps<D, P extends PolicyOutline> extends PageRouteProps {
  /** Both are modules of the route, so they are loaded before React hydrates the page. */
  readonly page: PageType<D, P>;
  readonly policy: P;
}

/** Route of a hydrated page: React hydrates the body from the build with the page's document. */
export default function HydratedRoute<D, P extends PolicyOutline>({
  page,
  policy,
  ...props
}: HydratedRouteProps<D, P>): ReactNode {
  return ExecutionEnvironment.canUseDOM ? (
    <BrowserPage {...props} type={page} isHydrated policy={policy} />
  ) : (
    <Template slots={props.slots} isHydrated />
  );
}
