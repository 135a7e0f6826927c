import type { ReactNode } from 'react';
import { Suspense, lazy, useEffect, useMemo } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import NotFound from '@theme/NotFound';
import type { EnhancementName } from '../enhancement-registry';
import type { PageRouteProps } from './Template';
import type { NamedEnhancement } from './StaticPage';
import type { PageDocuments } from '../../../model/pages/listed-pages';
import type { PageType } from '../page-type';
import { keepServerHtml } from '../keep-server-html';
import { attach } from '../enhancements/enhancement';
import { enhancements } from '../enhancement-registry';
import { bodies } from './bodies';
import { bodyId } from '../inline';
import { Frame, Template } from './Template';
import { useBeginning } from '../beginning';

interface StaticRouteProps extends PageRouteProps {
  readonly type: keyof PageDocuments;
  /** What a script adds to the body. */
  readonly enhancement?: EnhancementName;
}

interface DrawnProps extends PageRouteProps {
  readonly added: NamedEnhancement | undefined;
}

type Types = (keyof PageDocuments)[];

/** What draws a body in the browser, for a page that is reached without its HTML: fetched then, by the page's type. */
const drawn = Object.fromEntries(
  (Object.keys(bodies) as Types).map((type) => [
    type,
    lazy(async () => {
      const [{ StaticPage }, { useDataset }, { default: page }] = await Promise.all([
        import('./StaticPage'),
        import('../useDataset'),
        // A type and its document belong together in the list of bodies; TypeScript loses that tie over a union.
        bodies[type]() as Promise<{ default: PageType<unknown> }>,
      ]);
      const Drawn = (props: DrawnProps): ReactNode => (
        <StaticPage {...props} type={page} policy={useDataset()} />
      );
      return { default: Drawn };
    }),
  ]),
);

const Served = ({ type, enhancement, ...props }: StaticRouteProps): ReactNode => {
  const { inline, hasServerHtml, isNotFound } = useBeginning(props.location.pathname);
  const added = useMemo(
    () => enhancement && { name: enhancement, enhancement: enhancements[enhancement] },
    [enhancement],
  );
  useEffect(() => {
    const body = hasServerHtml ? document.getElementById(bodyId) : null;
    return body === null || added === undefined ? undefined : attach(body, added.enhancement);
  }, [hasServerHtml, added]);
  if (isNotFound) return <NotFound />;
  if (hasServerHtml)
    return (
      <Frame head={inline?.head ?? null}>
        <div id={bodyId} data-enhancement={enhancement} {...keepServerHtml} />
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
export default function StaticRoute(props: StaticRouteProps): ReactNode {
  return ExecutionEnvironment.canUseDOM ? (
    <Served {...props} />
  ) : (
    <Template slots={props.slots} enhancement={props.enhancement} />
  );
}
