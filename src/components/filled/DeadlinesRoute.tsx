import type { ReactNode } from 'react';
import type { FilledRouteProps } from './FilledPage';
import { FilledPage } from './FilledPage';
import { deadlinesPage } from '../explorer/deadlines-page';

export default function DeadlinesRoute(props: FilledRouteProps): ReactNode {
  return <FilledPage type={deadlinesPage} {...props} />;
}
