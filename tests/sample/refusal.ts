import type { Schema } from '../../src/model/schema/keys';

/** What a schema says against a value, each as `path: message`; nothing where it takes the value. */
export const refusals = (schema: Schema, value: unknown): string[] => {
  const read = schema.safeParse(value);
  return read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`);
};
