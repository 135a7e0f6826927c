/** The kinds of data files. Each has its own schema. */
export const schemaNames = ['policy', 'subject', 'exceptions', 'redirects', 'site'] as const;
export type SchemaName = (typeof schemaNames)[number];

/** The path of a schema within a dataset. Stored there, so that editors find the right version offline. */
export const toSchemaFile = (name: SchemaName): string => `schemas/${name}.schema.json`;

/** The first line of a data file, by which editors complete, explain and check the file. */
export const toSchemaLine = (name: SchemaName): string =>
  `# yaml-language-server: $schema=${name === 'subject' ? '../' : ''}${toSchemaFile(name)}\n`;
