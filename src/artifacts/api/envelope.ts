import type { Dataset } from '../../model/catalog/dataset';
import type { Head } from '../../model/api/envelope';

/**
 * Increases, together with `v1` in the paths, when a field is removed or changes its meaning. A new field
 * changes neither.
 */
const toHead = ({ policy, today, dataAsOf }: Dataset): Head => ({
  schemaVersion: 1,
  // Not the time of the build, so that the same data give the same bytes.
  generatedAt: `${today}T00:00:00Z`,
  asOf: today,
  dataAsOf,
  language: policy.language,
});

/** The content of a document's file. */
export const toEnvelope = <T>(dataset: Dataset, result: T): Head & { readonly result: T } => ({
  ...toHead(dataset),
  result,
});

/** The content of a list's file; `total` is the number of items in `result`. */
export const toListEnvelope = <T>(
  dataset: Dataset,
  result: readonly T[],
): Head & { readonly total: number; readonly result: readonly T[] } => ({
  ...toHead(dataset),
  total: result.length,
  result,
});
