import type { ComponentType } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type { FilledRouteProps } from './Template';
import type { PageType } from '../page-type';
import type { PolicyOutline } from '../../../model/documents/policy-document';
import { FilledPage } from './FilledPage';
import { Template } from './Template';

/**
 * The route of a page that lives by the app: its body is taken over, and comes with its document. The policy is
 * loaded with the page, which says what it needs of it.
 */
export const createAliveRoute = <D, P extends PolicyOutline>(
  type: PageType<D, P>,
  usePolicy: () => P,
): ComponentType<FilledRouteProps> =>
  function AliveRoute(props) {
    const policy = usePolicy();
    return ExecutionEnvironment.canUseDOM ? (
      <FilledPage {...props} type={type} policy={policy} />
    ) : (
      <Template slots={props.slots} isAlive />
    );
  };
