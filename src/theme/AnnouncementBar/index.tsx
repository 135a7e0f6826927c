import type { ReactNode } from 'react';
import type { DataAge } from '../../model/api/parts';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { StaleNotice } from '../../components/parts/StaleNotice';

/** Says at the top of every page that the data are out of date. */
export default function AnnouncementBar(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  // docusaurus.config.ts puts it there; nothing checks the types of custom fields.
  return <StaleNotice dataAge={siteConfig.customFields?.dataAge as DataAge} />;
}
