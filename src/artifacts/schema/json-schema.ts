import * as z from 'zod';

/** A JSON Schema document, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * The shapes that have a name, by it, and the schema itself. Objects are left open: a field that a later version adds
 * breaks nobody who checks answers against this one.
 */
export const toJsonSchema = (
  schema: z.ZodType,
): { readonly root: JsonSchema; readonly parts: Readonly<Record<string, JsonSchema>> } => {
  const { $defs = {}, ...root } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'throw' });
  delete root.$schema;
  return { root, parts: $defs };
};
