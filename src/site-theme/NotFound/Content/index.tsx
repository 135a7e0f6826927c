import type { ReactNode } from 'react';
import { Suspense, lazy } from 'react';
import type { Props } from '@theme/NotFound/Content';
import clsx from 'clsx';
import { useLocation } from '@docusaurus/router';
import { useThemeConfig } from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import Heading from '@theme/Heading';
import { say } from '../../../model/text/say';

/** Loaded only when needed, because every page contains this one. The page is complete without it. */
const NearestSubjects = lazy(() =>
  import('../../../components/not-found/NearestSubjects').then(
    (module) => ({ default: module.NearestSubjects }),
    () => ({ default: () => null }),
  ),
);

/** The 404 page: suggests the nearest subjects, and links to the main pages. */
export default function NotFoundContent({ className }: Props): ReactNode {
  const base = useBaseUrl('/');
  const { pathname } = useLocation();
  // The navigation knows whether the policy has a page about support.
  const hasSupport = useThemeConfig().navbar.items.some(({ to }) => to === `${base}support/`);
  return (
    <main className={clsx('container margin-vert--xl', className)} data-hydrate="">
      <Heading as="h1">{say('not-found.title')}</Heading>
      <p>{say('not-found.check')}</p>
      <Suspense fallback={null}>
        <NearestSubjects base={base} pathname={pathname} />
      </Suspense>
      <form action={`${base}explorer/#results`} role="search" className="sb-search">
        <label htmlFor="sb-not-found-search">{say('not-found.by-name')}</label>
        <div className="sb-search-row">
          <input id="sb-not-found-search" className="sb-field" type="search" name="q" autoComplete="off" />
          <button type="submit" className="sb-button sb-button--strong">
            {say('catalog.find')}
          </button>
        </div>
      </form>
      <ul className="margin-top--md">
        <li>
          <a href={`${base}catalog/`}>{say('nav.catalog')}</a>
        </li>
        <li>
          <a href={`${base}stages/`}>{say('nav.release-stages')}</a>
        </li>
        {hasSupport && (
          <li>
            <a href={`${base}support/`}>{say('nav.support-states')}</a>
          </li>
        )}
      </ul>
    </main>
  );
}
