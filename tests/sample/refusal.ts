import type { Schema } from '../../src/model/schema/keys';

/** The issues of a schema with a value, each as `path: message`; empty for a valid value. */
export const refusals = (schema: Schema, value: unknown): string[] => {
  const read = schema.safeParse(value);
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
};
