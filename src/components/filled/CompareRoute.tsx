import type { ReactNode } from 'react';
import type { FilledRouteProps } from './FilledPage';
import { FilledPage } from './FilledPage';
import { comparePage } from '../explorer/compare-page';

export default function CompareRoute(props: FilledRouteProps): ReactNode {
  return <FilledPage type={comparePage} {...props} />;
}
