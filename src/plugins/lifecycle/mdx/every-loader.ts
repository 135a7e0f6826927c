/** A rule of webpack's configuration, as far as it is read here. */
interface Rule {
  readonly use?: unknown;
  readonly rules?: readonly unknown[];
  readonly oneOf?: readonly unknown[];
}

/** The options of Docusaurus' loader of MDX files. */
interface MdxLoaderOptions {
  remarkPlugins?: readonly unknown[];
  processors?: unknown;
}

interface Compiler {
  readonly options: { readonly module: { readonly rules: readonly unknown[] } };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const listLoaders = (rule: unknown): object[] => {
  if (!isObject(rule)) return [];
  const { use, rules = [], oneOf = [] } = rule as Rule;
  const used = Array.isArray(use) ? (use as unknown[]) : [use];
  return [...used.filter(isObject), ...[...rules, ...oneOf].flatMap(listLoaders)];
};

const isMdxLoader = (item: object): item is { options: MdxLoaderOptions } =>
  'loader' in item &&
  typeof item.loader === 'string' &&
  /[\\/]mdx-loader[\\/]/.test(item.loader) &&
  'options' in item &&
  isObject(item.options);

/**
 * Adds a remark plugin to all MDX files of a site, whichever plugin reads them: docs, blog or pages. An existing site
 * sets their options itself, so this happens when webpack's configuration is complete.
 */
export const addToEveryMdxLoader = (remarkPlugin: readonly [plugin: unknown, options: object]) => ({
  apply: ({ options: { module } }: Compiler): void => {
    for (const { options } of module.rules.flatMap(listLoaders).filter(isMdxLoader)) {
      const { remarkPlugins = [] } = options;
      // The configurations of the browser and the server share the options.
      if (remarkPlugins.includes(remarkPlugin)) continue;
      options.remarkPlugins = [...remarkPlugins, remarkPlugin];
      // Made before, with the other plugins only. Without it, the loader makes another on first use.
      delete options.processors;
    }
  },
});
