import type { ReactNode } from 'react';
import type { FilledRouteProps } from './FilledPage';
import { FilledPage } from './FilledPage';
import { explorerPage } from '../explorer/explorer-page';

export default function ExplorerRoute(props: FilledRouteProps): ReactNode {
  return <FilledPage type={explorerPage} {...props} />;
}
