import type { ReactNode } from 'react';
import type { DataAge } from '../../model/api/parts';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { StaleNotice } from '../../components/parts/StaleNotice';

/** Shows at the top of every page if the data are out of date. */
export default function AnnouncementBar(): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  // createConfig() sets this field. Docusaurus has no types for custom fields.
  return <StaleNotice dataAge={siteConfig.customFields?.dataAge as DataAge} />;
}
