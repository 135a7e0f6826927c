import type { ReactNode } from 'react';
import type { FilledRouteProps } from './FilledPage';
import { FilledPage } from './FilledPage';
import { changesPage } from '../explorer/changes-page';

export default function ChangesRoute(props: FilledRouteProps): ReactNode {
  return <FilledPage type={changesPage} {...props} />;
}
