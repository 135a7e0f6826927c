import * as z from 'zod';

/** All that code outside this folder needs of a schema: it parses and reports issues. */
export type Schema = z.ZodType;
export type Output<T extends Schema> = z.output<T>;
export type Issue = z.core.$ZodIssue;
export type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** The alternatives of a schema at a path, without wrappers; empty if the path leaves the schema. */
const descend = (schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return descend(schema.unwrap(), path);
  // The value after a conversion.
  if (schema instanceof z.ZodPipe) return descend(schema.out, path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => descend(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  if (schema instanceof z.ZodArray) return descend(schema.element, rest);
  if (schema instanceof z.ZodRecord) return descend(schema.valueType, rest);
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, z.core.$ZodType | undefined>> = schema.shape;
    const inner = shape[String(step)];
    return inner === undefined ? [] : descend(inner, rest);
  }
  return [];
};

/** The valid keys of the record at this path, for "did you mean". */
export const keysAt = (schema: Schema, path: readonly PropertyKey[]): string[] =>
  descend(schema, path).flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : []));
