import * as z from 'zod';

/** What code outside of this folder knows of a schema: that it parses, and what it says when it does not. */
export type Schema = z.ZodType;
export type Output<T extends Schema> = z.output<T>;
export type Issue = z.core.$ZodIssue;
export type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>;

/** The schema that stands at a path, without its wrappers; null where the path leaves the schema. */
const descend = (schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return descend(schema.unwrap(), path);
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

/** The keys that a record at this path may have, for "did you mean". */
export const keysAt = (schema: Schema, path: readonly PropertyKey[]): string[] =>
  descend(schema, path).flatMap((found) => (found instanceof z.ZodObject ? Object.keys(found.shape) : []));
