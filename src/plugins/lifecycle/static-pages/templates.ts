import type { ListedPage } from '../../../model/pages/listed-pages';
import type { StaticPageType } from '../pages';
import { apiSubjectPath } from '../../../model/permalink/permalink';
import { sourceAlias } from '../source-folder';
import { listParts } from '../../../model/pages/list-parts';
import { listedPages } from '../../../model/pages/listed-pages';

export interface Template {
  readonly type: StaticPageType;
  /** Whether it is for the further pages of a long list. */
  readonly isForParts: boolean;
  /** The route, with a parameter if many pages share it. */
  readonly path: string;
  /** Path of the component that frames these pages. */
  readonly component: string;
  /** The component's props, and the modules that it receives loaded: path by name. */
  readonly props: Readonly<Record<string, unknown>>;
  readonly modules?: Readonly<Record<string, string>>;
}

const islands = `${sourceAlias}/components/islands/page`;

/** The templates: the subjects' shared one, and one for each listed page. */
export const templates: readonly Template[] = [
  {
    type: 'subject',
    isForParts: false,
    path: '/catalog/:id/',
    component: `${islands}/StaticRoute`,
    props: { type: 'subject', source: apiSubjectPath(':id'), enhancement: 'subject' },
  },
  ...listedPages.flatMap(({ type, path, source, body }: ListedPage): Template[] => {
    const frame =
      body.is === 'static'
        ? {
            component: `${islands}/StaticRoute`,
            props: { type, source, enhancement: body.enhancement },
          }
        : {
            component: `${islands}/HydratedRoute`,
            props: { source },
            // Both modules are in the page's own chunk, so React has them when it hydrates.
            modules: {
              page: `${sourceAlias}/components/${type}/${type}-page`,
              policy: `@generated/lifecycle/default/${body.policy}.json`,
            },
          };
    const parts = listParts[type];
    return [
      { type, isForParts: false, path, ...frame },
      ...(parts === undefined ? [] : [{ type, isForParts: true, path: parts.path, ...frame }]),
    ];
  }),
];
