import { schemaNames, toSchemaFile } from '../../model/policy/schema-line';
import { toEditorSchema } from '../../artifacts/schema/editor';

/** The schemas for editors, by file of the dataset. Generated, because a new version of the program has new ones. */
export const renderSchemas = (): [file: string, text: string][] =>
  schemaNames.map((name) => [toSchemaFile(name), `${JSON.stringify(toEditorSchema(name), null, 2)}\n`]);
