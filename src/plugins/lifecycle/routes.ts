import { posix } from 'node:path';
import type { RouteConfig } from '@docusaurus/types';
import type { Policy } from '../../model/policy/policy';
import type { WrittenDocs } from './docs/written';
import { slots } from './static-pages/template';
import { templates } from './static-pages/templates';
import { toHomeProp, toHomes } from './docs/homes';

/** Routes of the templates that are filled after the build, one for each type of page. */
export const buildTemplateRoutes = (baseUrl: string): RouteConfig[] =>
  templates.map(({ path, component, props, modules }) => ({
    path: posix.join(baseUrl, path),
    component,
    exact: true,
    props: { slots, ...props },
    modules,
  }));

/** A route for each page of the policy without a doc. */
export const buildHomeRoutes = (policy: Policy, docs: WrittenDocs, baseUrl: string): RouteConfig[] =>
  toHomes(policy)
    .filter(({ permalink }) => !docs.pages.has(permalink))
    .map((home) => ({
      path: posix.join(baseUrl, home.permalink),
      component: '@site/src/components/generated/PolicyPage.tsx',
      exact: true,
      props: { home: toHomeProp(home, policy), sidebar: docs.sidebar },
    }));
