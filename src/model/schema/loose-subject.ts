import * as z from 'zod';
import { id, namedId } from './primitives';

const loose = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** The ids of a row. Nothing uses its day. */
const row = z
  .object({
    stage: loose(id),
    support: loose(id),
    availability: z.record(z.string(), z.unknown()).catch({}),
    event: z.unknown().optional(),
    to: loose(z.union([id, z.array(id)])),
  })
  .catch({ stage: undefined, support: undefined, availability: {}, event: undefined, to: undefined })
  .transform(({ stage, support, availability, event, to }) => ({
    date: '2000-01-01',
    status: 'done' as const,
    source: '',
    stage,
    support,
    availability: Object.fromEntries(
      Object.keys(availability)
        .filter((edition) => namedId.safeParse(edition).success)
        .map((edition) => [edition, 'unknown' as const]),
    ),
    ...(event === 'moved' && typeof to === 'string' && { event: 'moved' as const, to }),
    ...(event === 'split' && Array.isArray(to) && { event: 'split' as const, to }),
  }));

const rows = z.array(row).catch([]);
const rejected = rows.transform((own) => own.map((each) => ({ ...each, event: undefined, reason: '' })));

/**
 * The ids of a record with other faults, so that unknown ones are reported in the same run. Lists keep their
 * indexes.
 */
export const looseSubjectSchema = z.object({
  kind: loose(namedId),
  publisher: loose(namedId),
  category: loose(id),
  subtype: loose(id),
  transitions: rows,
  rejected,
  deprecation: loose(z.object({ replacement: loose(z.union([id, z.array(id)])) })),
  facets: z
    .array(
      z
        .object({ transitions: rows, rejected })
        .catch({ transitions: [], rejected: [] })
        .transform((facet) => ({ ...facet, id: '', name: '' })),
    )
    .catch([]),
});
