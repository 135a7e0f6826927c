import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import { PageMetadata } from '@docusaurus/theme-common';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/Layout';
import NotFound from '@theme/NotFound';
import type { Fetched } from './useDocument';
import type { Head, PageType } from './page-type';
import type { Inline } from './inline';
import { asServed } from '../as-served';
import { bodyId, readInline } from './inline';
import { attach } from '../behaviour/behaviour';
import { behaviours } from '../behaviour/behaviours';
import { useDataset } from '../useDataset';
import { useDocument } from './useDocument';

/** What Docusaurus hands to the component of a route, and the slots that the plugin gave it. */
export interface FilledRouteProps {
  readonly match: { readonly params: Readonly<Record<string, string>> };
  readonly location: { readonly pathname: string };
  /** Text to be replaced in the template, once for each page. */
  readonly slots: Head & { readonly body: string };
}

interface Props<D> extends FilledRouteProps {
  readonly type: PageType<D>;
}

const Frame = ({ head, children }: { head: Head | null; children: ReactNode }): ReactNode => (
  <Layout>
    {head !== null && <PageMetadata title={head.title} description={head.description} />}
    {children}
  </Layout>
);

const Failure = ({ reason, pathname }: { reason: string; pathname: string }): ReactNode => (
  <p role="alert">
    This page could not be loaded. {reason} <a href={pathname}>Try again</a>
  </p>
);

/** How the page began: filled by the build, as the "not found" page that a server sends for any address, or neither. */
interface Beginning<D> {
  readonly permalink: string;
  readonly inline: Inline<D> | null;
  /** Whether the body came as HTML that is to stay as it is. */
  readonly isServed: boolean;
  readonly isNotFound: boolean;
}

const readBeginning = <D,>(permalink: string, isHydrating: boolean): Beginning<D> => {
  const inline = readInline<D>();
  const isHere = inline?.permalink === permalink;
  return {
    permalink,
    inline: isHere ? inline : null,
    isServed: isHere && isHydrating && inline.document === null,
    isNotFound: !isHere && isHydrating && process.env.NODE_ENV === 'production',
  };
};

/** The page in a browser: from what came with it, else from the API. */
const LivePage = <D,>({ type, match, location }: Props<D>): ReactNode => {
  const { baseUrl } = useDocusaurusContext().siteConfig;
  const policy = useDataset();
  const isHydrating = !useIsBrowser();
  const permalink = `/${location.pathname.slice(baseUrl.length)}`;
  const [beginning] = useState(() => readBeginning<D>(permalink, isHydrating));
  const isBeginning = beginning.permalink === permalink;
  const inline = isBeginning ? beginning.inline : null;
  const isServed = isBeginning && beginning.isServed;
  const isAtHand = isServed || (inline !== null && inline.document !== null);
  const isNotFound = isBeginning && beginning.isNotFound;
  const source = `${baseUrl}${type.toSource(match.params).slice(1)}`;
  const fetched = useDocument<D>(isAtHand || isNotFound ? null : source);
  const isDrawn = isServed || fetched.is === 'ready';
  const { behaviour } = type;
  useEffect(() => {
    const body = isDrawn && behaviour !== undefined ? document.getElementById(bodyId) : null;
    return body === null || behaviour === undefined ? undefined : attach(body, behaviours[behaviour]);
  }, [behaviour, isDrawn]);
  if (isNotFound || fetched.is === 'missing') return <NotFound />;
  if (isServed) {
    return (
      <Frame head={inline?.head ?? null}>
        <div id={bodyId} data-behaviour={behaviour} {...asServed} />
      </Frame>
    );
  }
  const state: Fetched<D> =
    inline !== null && inline.document !== null ? { is: 'ready', document: inline.document } : fetched;
  return (
    <Frame head={state.is === 'ready' ? type.toHead(state.document, policy) : null}>
      <div id={bodyId} data-behaviour={behaviour} data-alive={type.isAlive ? '' : undefined}>
        {state.is === 'ready' && <type.Body document={state.document} policy={policy} base={baseUrl} />}
        {state.is === 'loading' && <p role="status">Loading…</p>}
        {state.is === 'failed' && <Failure reason={state.reason} pathname={location.pathname} />}
      </div>
    </Frame>
  );
};

/** A template while the site is built, the page itself in a browser. */
export const FilledPage = <D,>(props: Props<D>): ReactNode => {
  if (ExecutionEnvironment.canUseDOM) return <LivePage {...props} />;
  const { slots, type } = props;
  return (
    <Frame head={slots}>
      <div id={bodyId} data-behaviour={type.behaviour} data-alive={type.isAlive ? '' : undefined}>
        {slots.body}
      </div>
    </Frame>
  );
};
