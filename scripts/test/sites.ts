/** A dataset with its docs, and where its site is built and served for the tests. */
export interface Site {
  readonly name: string;
  readonly data: string;
  readonly docs: string;
  readonly out: string;
  readonly generated: string;
  readonly port: number;
}

/** The default site in build/, as `npm run build` makes it; those of the other datasets beside it. */
export const sites = [
  { name: 'default', data: 'data', docs: 'docs', out: 'build', generated: '.docusaurus', port: 4310 },
  ...['observatory', 'minimal'].map((name, index) => ({
    name,
    data: `tests/datasets/${name}/data`,
    docs: `tests/datasets/${name}/docs`,
    out: `.build/${name}`,
    generated: `.docusaurus-${name}`,
    port: 4311 + index,
  })),
] as const satisfies readonly Site[];

/** Where the tests' servers serve it. */
export const toOrigin = ({ port }: Site): string => `http://localhost:${port}`;

export const findSite = (name: string): Site => {
  const site = sites.find((candidate) => candidate.name === name);
  if (site === undefined) throw new Error(`There is no site "${name}"`);
  return site;
};
