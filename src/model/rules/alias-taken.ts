import type { Finding, StructureRule } from './rule';

export const aliasTaken: StructureRule = {
  name: 'alias-taken',
  summary: "No alias is another subject's id.",
  *checkCatalog({ subjects, ids }): Iterable<Finding> {
    for (const { id, file, aliases } of subjects)
      for (const [index, alias] of aliases.entries()) {
        const other = alias.toLowerCase();
        if (other !== id && ids.has(other))
          yield {
            file,
            path: ['aliases', index],
            message: `The alias "${alias}" is the id of another subject`,
            hint: `Delete the alias: whoever searches for "${alias}" means catalog/${other}.yaml.`,
          };
      }
  },
};
