import type * as z from 'zod';

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

/** The read-only type that a schema describes. */
export type Shape<Schema extends z.ZodType> = DeepReadonly<z.output<Schema>>;
