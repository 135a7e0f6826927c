import type { Dataset } from '../../model/catalog/dataset';
import type { Day } from '../../model/time/calendar';
import type { Head } from '../../model/api/envelope';

/**
 * Increases, together with `v1` in the paths, when a field is removed or changes its meaning. A new field
 * changes neither.
 */
const toHead = ({ policy, today, dataAsOf }: Dataset, lastModified: Day | null): Head => ({
  schemaVersion: 1,
  // Not the time of the build, so that the same data give the same bytes.
  generatedAt: `${today}T00:00:00Z`,
  asOf: today,
  dataAsOf,
  lastModified,
  language: policy.language,
});

/** The content of a document's file. */
export const toEnvelope = <T>(
  dataset: Dataset,
  lastModified: Day | null,
  result: T,
): Head & { readonly result: T } => ({
  ...toHead(dataset, lastModified),
  result,
});

/** The content of a list's file; `total` is the number of items in `result`. */
export const toListEnvelope = <T>(
  dataset: Dataset,
  lastModified: Day | null,
  result: readonly T[],
): Head & { readonly total: number; readonly result: readonly T[] } => ({
  ...toHead(dataset, lastModified),
  total: result.length,
  result,
});
