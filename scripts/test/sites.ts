/** A dataset with its docs, and where the tests build and serve its site. */
export interface Site {
  readonly name: string;
  readonly data: string;
  readonly docs: string;
  readonly out: string;
  readonly generated: string;
  readonly port: number;
}

/** The default site in build/, as built by `npm run build`, and the sites of the other datasets. */
export const sites = [
  { name: 'default', data: 'data', docs: 'docs', out: 'build', generated: '.docusaurus', port: 4310 },
  ...['observatory', 'dairy'].map((name, index) => ({
    name,
    data: `tests/datasets/${name}/data`,
    docs: `tests/datasets/${name}/docs`,
    out: `.build/${name}`,
    generated: `.docusaurus-${name}`,
    port: 4311 + index,
  })),
] as const satisfies readonly Site[];

/** The address at which the tests serve a site. */
export const toOrigin = ({ port }: Site): string => `http://localhost:${port}`;

export const findSite = (name: string): Site => {
  const site = sites.find((candidate) => candidate.name === name);
  if (site === undefined) throw new Error(`There is no site "${name}"`);
  return site;
};
