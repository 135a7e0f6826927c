import { useEffect } from 'react';
import type { ReactNode } from 'react';
import site from '@generated/lifecycle/default/site.json';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import NotFound from '@theme/NotFound';
import type { Enhancement } from '../enhancements/enhancement';
import type { EnhancementName } from '../enhancement-registry';
import type { Fetched } from './useDocument';
import type { PageRouteProps } from './Template';
import type { PageType } from '../page-type';
import type { PolicyOutline } from '../../../model/documents/policy-document';
import { attach } from '../enhancements/enhancement';
import { bodyId } from '../inline';
import { Frame, HydratedBody } from './Template';
import { PageBody } from './PageBody';
import { useBeginning } from '../beginning';
import { useDocument } from './useDocument';
import { say } from '../../../model/text/say';
import { node, withNodes } from '../../parts/with-nodes';

/** The body's enhancement. Passed as a value, so that pages without one need not load all enhancements. */
export interface NamedEnhancement {
  readonly name: EnhancementName;
  readonly enhancement: Enhancement;
}

interface Props<D, P extends PolicyOutline> extends PageRouteProps {
  readonly type: PageType<D, P>;
  readonly isHydrated?: boolean;
  readonly policy: P;
  readonly added?: NamedEnhancement;
}

const Failure = ({ reason, pathname }: { reason: string; pathname: string }): ReactNode => (
  <p role="alert">
    {withNodes(
      say('page.failed', { reason, node0: node(0) }),
      <a href={pathname}>{say('page.try-again')}</a>,
    )}
  </p>
);

/** A page drawn in the browser, from its inline document or else from the API. */
export const BrowserPage = <D, P extends PolicyOutline>({
  type,
  isHydrated = false,
  source,
  policy,
  added,
  match,
  location,
}: Props<D, P>): ReactNode => {
  const { baseUrl } = site;
  const { url: siteUrl } = useDocusaurusContext().siteConfig;
  const { inline, isNotFound } = useBeginning<D>(location.pathname);
  const part = match.params.id ?? null;
  const document = inline?.document ?? null;
  const url = `${baseUrl}${source.slice(1).replace(':id', part ?? '')}`;
  const fetched = useDocument<D>(document !== null || isNotFound ? null : url);
  const state: Fetched<D> = document === null ? fetched : { is: 'ready', document };
  const isDrawn = state.is === 'ready';
  useEffect(() => {
    const body = isDrawn ? window.document.getElementById(bodyId) : null;
    return body === null || added === undefined ? undefined : attach(body, added.enhancement);
  }, [added, isDrawn]);
  if (isNotFound || state.is === 'missing') return <NotFound />;
  const body = (
    <>
      {state.is === 'ready' && (
        <PageBody
          type={type}
          document={state.document}
          policy={policy}
          base={baseUrl}
          siteUrl={siteUrl}
          part={part}
        />
      )}
      {state.is === 'loading' && <p role="status">{say('page.loading')}</p>}
      {state.is === 'failed' && <Failure reason={state.reason} pathname={location.pathname} />}
    </>
  );
  return (
    <Frame head={state.is === 'ready' ? type.toHead(state.document, policy, part) : null}>
      {isHydrated ? (
        <HydratedBody>{body}</HydratedBody>
      ) : (
        <div id={bodyId} data-enhancement={added?.name}>
          {body}
        </div>
      )}
    </Frame>
  );
};
