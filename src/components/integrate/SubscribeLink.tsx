import type { ReactNode } from 'react';
import site from '@generated/lifecycle/default/site.json';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { toWebcal } from '../parts/webcal';
import { say } from '../../model/text/say';

/** A link that makes a calendar app subscribe to a published calendar. */
export const SubscribeLink = ({ path }: { readonly path: string }): ReactNode => {
  const { url } = useDocusaurusContext().siteConfig;
  return <a href={toWebcal(url, site.baseUrl + path.replace(/^\//, ''))}>{say('follow.subscribe-link')}</a>;
};
