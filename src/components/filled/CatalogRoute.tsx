import type { ReactNode } from 'react';
import type { FilledRouteProps } from './FilledPage';
import { FilledPage } from './FilledPage';
import { catalogPage } from './page-types';

export default function CatalogRoute(props: FilledRouteProps): ReactNode {
  return <FilledPage type={catalogPage} {...props} />;
}
