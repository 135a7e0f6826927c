import { posix } from 'node:path';
import type { RouteConfig } from '@docusaurus/types';
import type { Policy } from '../../model/policy/policy';
import type { WrittenDocs } from './docs/written';
import { sourceAlias } from './source-folder';
import { slots } from './static-pages/template';
import { templates } from './static-pages/templates';
import { toPolicyPageProp, listPolicyPages } from './docs/policy-pages';

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
export const buildPolicyPageRoutes = (policy: Policy, docs: WrittenDocs, baseUrl: string): RouteConfig[] =>
  listPolicyPages(policy)
    .filter(({ permalink }) => !docs.pages.has(permalink))
    .map((page) => ({
      path: posix.join(baseUrl, page.permalink),
      component: `${sourceAlias}/components/generated/PolicyPage`,
      exact: true,
      props: { page: toPolicyPageProp(page, policy), sidebar: docs.sidebar },
    }));

/** The home page of the program. */
export const buildHomeRoute = (baseUrl: string): RouteConfig => ({
  path: baseUrl,
  component: `${sourceAlias}/components/generated/HomeRoute`,
  exact: true,
});
