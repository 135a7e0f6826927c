import type { ReactNode } from 'react';
import type { FilledRouteProps } from './FilledPage';
import { FilledPage } from './FilledPage';
import { subjectPage } from './page-types';

export default function SubjectRoute(props: FilledRouteProps): ReactNode {
  return <FilledPage type={subjectPage} {...props} />;
}
