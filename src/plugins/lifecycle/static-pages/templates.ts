import type { StaticPageType } from '../pages';
import { apiSubjectPath } from '../../../model/permalink/permalink';
import { listedPages } from '../../../model/pages/listed-pages';

export interface Template {
  readonly type: StaticPageType;
  /** The route, with a parameter where many pages share it. */
  readonly path: string;
  /** The component that is the frame of these pages. */
  readonly component: string;
  /** What the component needs to know, and what it is given loaded: by name, the path of a module. */
  readonly props: Readonly<Record<string, unknown>>;
  readonly modules?: Readonly<Record<string, string>>;
}

const islands = '@site/src/components/islands/page';

/** The routes rendered into templates after the build: the one of all subjects, and those of the list of pages. */
export const templates: readonly Template[] = [
  {
    type: 'subject',
    path: '/catalog/:id/',
    component: `${islands}/StaticRoute.tsx`,
    props: { type: 'subject', source: apiSubjectPath(':id'), enhancement: 'subject' },
  },
  ...listedPages.map(({ type, path, source, body }): Template => {
    if (body.is === 'static')
      return {
        type,
        path,
        component: `${islands}/StaticRoute.tsx`,
        props: { type, source, enhancement: body.enhancement },
      };
    return {
      type,
      path,
      component: `${islands}/HydratedRoute.tsx`,
      props: { source },
      // The page's own chunk brings both, so that React finds them when it takes the page over.
      modules: {
        page: `@site/src/components/${type}/${type}-page.ts`,
        policy: `@generated/lifecycle/default/${body.policy}.json`,
      },
    };
  }),
];
