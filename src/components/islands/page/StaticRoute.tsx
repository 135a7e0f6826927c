import type { ReactNode } from 'react';
import { Suspense, lazy, useEffect, useMemo } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import NotFound from '@theme/NotFound';
import type { EnhancementName } from '../enhancement-registry';
import type { PageRouteProps } from './Template';
import type { NamedEnhancement } from './BrowserPage';
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
  /** Enhancement of the body. */
  readonly enhancement?: EnhancementName;
}

interface DrawnProps extends PageRouteProps {
  readonly added: NamedEnhancement | undefined;
}

type Types = (keyof PageDocuments)[];

/** Components that draw a body after client-side navigation, loaded on demand by page type. */
const drawn = Object.fromEntries(
  (Object.keys(bodies) as Types).map((type) => [
    type,
    lazy(async () => {
      const [{ BrowserPage }, { useDataset }, { default: page }] = await Promise.all([
        import('./BrowserPage'),
        import('../useDataset'),
        // The list of bodies links each type to its document; TypeScript loses this link in a union.
        bodies[type]() as Promise<{ default: PageType<unknown> }>,
      ]);
      const Drawn = (props: DrawnProps): ReactNode => (
        <BrowserPage {...props} type={page} policy={useDataset()} />
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

/**
 * Route of a page whose HTML stays as built. The reader downloads neither its components nor its document.
 */
export default function StaticRoute(props: StaticRouteProps): ReactNode {
  return ExecutionEnvironment.canUseDOM ? (
    <Served {...props} />
  ) : (
    <Template slots={props.slots} enhancement={props.enhancement} />
  );
}
