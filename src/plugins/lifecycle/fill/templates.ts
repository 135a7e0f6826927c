import type { Page } from '../pages';

export interface Template {
  readonly type: Page['type'];
  /** The route, with a parameter where many pages share it. */
  readonly path: string;
  /** The component that is the frame of these pages. */
  readonly component: string;
}

/**
 * The routes that are filled after the build. To add one: a type in pages.ts and what it is drawn from, a page type and
 * a route beside the others in src/components/islands/page/, and a line here.
 */
export const templates: readonly Template[] = [
  { type: 'subject', path: '/catalog/:id/', component: '@site/src/components/islands/page/SubjectRoute.tsx' },
  { type: 'catalog', path: '/catalog/', component: '@site/src/components/islands/page/CatalogRoute.tsx' },
  { type: 'explorer', path: '/explorer/', component: '@site/src/components/islands/page/ExplorerRoute.tsx' },
  { type: 'compare', path: '/compare/', component: '@site/src/components/islands/page/CompareRoute.tsx' },
  { type: 'changes', path: '/changes/', component: '@site/src/components/islands/page/ChangesRoute.tsx' },
  {
    type: 'deadlines',
    path: '/deadlines/',
    component: '@site/src/components/islands/page/DeadlinesRoute.tsx',
  },
  {
    type: 'conformance',
    path: '/conformance/',
    component: '@site/src/components/islands/page/ConformanceRoute.tsx',
  },
];
