import type { ReactNode } from 'react';
import type { FilledRouteProps } from './FilledPage';
import { FilledPage } from './FilledPage';
import { conformancePage } from '../conformance/conformance-page';

export default function ConformanceRoute(props: FilledRouteProps): ReactNode {
  return <FilledPage type={conformancePage} {...props} />;
}
