import type { SiteData } from '../../model/pages/site-data';

/** Lists of all subjects that a page imports when the reader uses them. */
const names = ['search', 'verdicts'] as const;
export type LateName = (typeof names)[number];

const folder = 'development/';

/** The path at which the development server answers with the data; null for another path. */
export const toLateName = (path: string): LateName | null =>
  names.find((name) => path === `${folder}${name}.json`) ?? null;

/**
 * The module of a list. A build writes the data into it. In development the page fetches them, because to
 * derive and bundle them takes seconds in a large catalog, and most changes are made without a look at them.
 */
export const renderLateModule = (name: LateName, baseUrl: string, derive: (() => unknown) | null): string =>
  derive === null
    ? `export default await (await fetch(${JSON.stringify(`${baseUrl}${folder}${name}.json`)})).json();\n`
    : `export default JSON.parse(${JSON.stringify(JSON.stringify(derive()))});\n`;

/** The data of each list. */
export type LateData = Readonly<Record<LateName, (data: SiteData) => unknown>>;
