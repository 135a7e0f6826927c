/** The kinds of data files, each with a schema of its own. */
export const schemaNames = ['policy', 'subject', 'exceptions', 'redirects'] as const;
export type SchemaName = (typeof schemaNames)[number];

/** Where a dataset keeps the schemas of its files, so that an editor finds them without a network and in the right version. */
export const toSchemaFile = (name: SchemaName): string => `schemas/${name}.schema.json`;

/** The first line of a data file: by it editors complete, explain and check what is written. */
export const toSchemaLine = (name: SchemaName): string =>
  `# yaml-language-server: $schema=${name === 'subject' ? '../' : ''}${toSchemaFile(name)}\n`;
