import type { ComponentType } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type { FilledRouteProps } from './Template';
import type { PageType } from './page-type';
import { FilledPage } from './FilledPage';
import { Template } from './Template';

/** The route of a page that lives by the app: its body is taken over, and comes with its document. */
export const createAliveRoute = <D,>(type: PageType<D>): ComponentType<FilledRouteProps> =>
  function AliveRoute(props) {
    return ExecutionEnvironment.canUseDOM ? (
      <FilledPage {...props} type={type} />
    ) : (
      <Template slots={props.slots} isAlive />
    );
  };
