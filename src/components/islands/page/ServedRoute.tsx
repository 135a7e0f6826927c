import type { ReactNode } from 'react';
import { Suspense, lazy, useEffect, useMemo } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import NotFound from '@theme/NotFound';
import type { BehaviourName } from '../behaviours';
import type { FilledRouteProps } from './Template';
import type { NamedBehaviour } from './FilledPage';
import type { PageDocuments } from '../../../model/pages/listed-pages';
import type { PageType } from '../page-type';
import { asServed } from '../as-served';
import { attach } from '../behaviour/behaviour';
import { behaviours } from '../behaviours';
import { bodies } from './bodies';
import { bodyId } from '../inline';
import { Frame, Template } from './Template';
import { useBeginning } from '../beginning';

interface ServedRouteProps extends FilledRouteProps {
  readonly type: keyof PageDocuments;
  /** What a script adds to the body. */
  readonly behaviour?: BehaviourName;
}

interface DrawnProps extends FilledRouteProps {
  readonly added: NamedBehaviour | undefined;
}

type Types = (keyof PageDocuments)[];

/** What draws a body in the browser, for a page that is reached without its HTML: fetched then, by the page's type. */
const drawn = Object.fromEntries(
  (Object.keys(bodies) as Types).map((type) => [
    type,
    lazy(async () => {
      const [{ FilledPage }, { useDataset }, { default: page }] = await Promise.all([
        import('./FilledPage'),
        import('../useDataset'),
        // A type and its document belong together in the list of bodies; TypeScript loses that tie over a union.
        bodies[type]() as Promise<{ default: PageType<unknown> }>,
      ]);
      const Drawn = (props: DrawnProps): ReactNode => (
        <FilledPage {...props} type={page} policy={useDataset()} />
      );
      return { default: Drawn };
    }),
  ]),
);

const Served = ({ type, behaviour, ...props }: ServedRouteProps): ReactNode => {
  const { inline, isServed, isNotFound } = useBeginning(props.location.pathname);
  const added = useMemo(
    () => behaviour && { name: behaviour, behaviour: behaviours[behaviour] },
    [behaviour],
  );
  useEffect(() => {
    const body = isServed ? document.getElementById(bodyId) : null;
    return body === null || added === undefined ? undefined : attach(body, added.behaviour);
  }, [isServed, added]);
  if (isNotFound) return <NotFound />;
  if (isServed)
    return (
      <Frame head={inline?.head ?? null}>
        <div id={bodyId} data-behaviour={behaviour} {...asServed} />
      </Frame>
    );
  const Drawn = drawn[type];
  return (
    <Suspense fallback={<Frame head={null}>{null}</Frame>}>
      {Drawn !== undefined && <Drawn {...props} added={added} />}
    </Suspense>
  );
};

/** The route of a page whose HTML stays as the build made it: neither what drew it nor its document travels to the reader. */
export default function ServedRoute(props: ServedRouteProps): ReactNode {
  return ExecutionEnvironment.canUseDOM ? (
    <Served {...props} />
  ) : (
    <Template slots={props.slots} behaviour={props.behaviour} />
  );
}
