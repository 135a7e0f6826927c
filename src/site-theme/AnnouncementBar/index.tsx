import type { ReactNode } from 'react';
import site from '@generated/lifecycle/default/site.json';
import { StaleNotice } from '../../components/parts/StaleNotice';

/** Shows at the top of every page if the data are out of date. */
export default function AnnouncementBar(): ReactNode {
  return <StaleNotice dataAge={site.dataAge} />;
}
