import type { ReactNode } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { toWebcal } from '../parts/webcal';

/** A link with which a calendar app subscribes to a published calendar. */
export const SubscribeLink = ({ path }: { readonly path: string }): ReactNode => {
  const { url } = useDocusaurusContext().siteConfig;
  return <a href={toWebcal(url, useBaseUrl(path))}>subscribe</a>;
};
