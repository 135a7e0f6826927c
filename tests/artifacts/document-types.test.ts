import type * as z from 'zod';
import { expectTypeOf, it } from 'vitest';
import type { CatalogEntry } from '../../src/model/documents/catalog-document';
import type { StatusDocument } from '../../src/model/documents/status-document';
import type { SubjectChange } from '../../src/model/documents/change';
import type { SubjectDocument } from '../../src/model/documents/subject-document';
import type { catalogEntry, subjectChange, subjectDocument } from '../../src/artifacts/schema/subject';
import type { statusDocument } from '../../src/artifacts/schema/status';
import type { policyDocument } from '../../src/artifacts/schema/policy';
import type { toApiPolicy } from '../../src/artifacts/api/policy';

/** Zod infers lists that can be written to; ours cannot. */
type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
type Described<Schema extends z.ZodType> = DeepReadonly<z.infer<Schema>>;

// The compiler checks these, not the run: each type of the code takes what the schema describes, and the other way round.
// A field that only one of the two has is an error of `npm run typecheck`.
it('describes the documents of the API as their types do', () => {
  expectTypeOf<SubjectDocument>().toExtend<Described<typeof subjectDocument>>();
  expectTypeOf<Described<typeof subjectDocument>>().toExtend<SubjectDocument>();
  expectTypeOf<StatusDocument>().toExtend<Described<typeof statusDocument>>();
  expectTypeOf<Described<typeof statusDocument>>().toExtend<StatusDocument>();
  expectTypeOf<CatalogEntry>().toExtend<Described<typeof catalogEntry>>();
  expectTypeOf<Described<typeof catalogEntry>>().toExtend<CatalogEntry>();
  expectTypeOf<SubjectChange>().toExtend<Described<typeof subjectChange>>();
  expectTypeOf<Described<typeof subjectChange>>().toExtend<SubjectChange>();
  // One way only: the schema leaves glyphs and hues open, so that a new one breaks no client.
  expectTypeOf<DeepReadonly<ReturnType<typeof toApiPolicy>>>().toExtend<Described<typeof policyDocument>>();
});
