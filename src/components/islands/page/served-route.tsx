import type { ComponentType, ReactNode } from 'react';
import { Suspense, lazy, useEffect } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import NotFound from '@theme/NotFound';
import type { BehaviourName } from '../behaviours';
import type { FilledRouteProps } from './Template';
import type { PageType } from '../page-type';
import { asServed } from '../as-served';
import { attach } from '../behaviour/behaviour';
import { behaviours } from '../behaviours';
import { bodyId } from '../inline';
import { Frame, Template } from './Template';
import { useBeginning } from '../beginning';

interface ServedRouteOptions<D> {
  /** What a script adds to the body. */
  readonly behaviour?: BehaviourName;
  /** Fetches what draws the body, for a page that is reached without its HTML. */
  readonly load: () => Promise<PageType<D>>;
}

/** The route of a page whose HTML stays as the build made it: neither what drew it nor its document travels to the reader. */
export const createServedRoute = <D,>({
  behaviour,
  load,
}: ServedRouteOptions<D>): ComponentType<FilledRouteProps> => {
  const added = behaviour && { name: behaviour, behaviour: behaviours[behaviour] };
  const Drawn = lazy(async () => {
    const [{ FilledPage }, { useDataset }, type] = await Promise.all([
      import('./FilledPage'),
      import('../useDataset'),
      load(),
    ]);
    const Filled = (props: FilledRouteProps): ReactNode => (
      <FilledPage {...props} type={type} policy={useDataset()} added={added} />
    );
    return { default: Filled };
  });

  const Served = (props: FilledRouteProps): ReactNode => {
    const { inline, isServed, isNotFound } = useBeginning<D>(props.location.pathname);
    useEffect(() => {
      const body = isServed ? document.getElementById(bodyId) : null;
      return body === null || added === undefined ? undefined : attach(body, added.behaviour);
    }, [isServed]);
    if (isNotFound) return <NotFound />;
    if (isServed)
      return (
        <Frame head={inline?.head ?? null}>
          <div id={bodyId} data-behaviour={behaviour} {...asServed} />
        </Frame>
      );
    return (
      <Suspense fallback={<Frame head={null}>{null}</Frame>}>
        <Drawn {...props} />
      </Suspense>
    );
  };

  return function ServedRoute(props) {
    return ExecutionEnvironment.canUseDOM ? (
      <Served {...props} />
    ) : (
      <Template slots={props.slots} behaviour={behaviour} />
    );
  };
};
