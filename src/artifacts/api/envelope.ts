import type { Dataset } from '../../model/catalog/dataset';
import type { Head } from '../../model/api/envelope';

/** The version goes up when a field is removed or changes its meaning, and the paths' `v1` with it; a new field does not count. */
const toHead = ({ policy, today, dataAsOf }: Dataset): Head => ({
  schemaVersion: 1,
  // Not the clock of the build: the same data give the same bytes.
  generatedAt: `${today}T00:00:00Z`,
  asOf: today,
  dataAsOf,
  language: policy.language,
});

/** A document as its file has it. */
export const toEnvelope = <T>(dataset: Dataset, result: T): Head & { readonly result: T } => ({
  ...toHead(dataset),
  result,
});

/** A list as its file has it; `total` counts what the result holds. */
export const toListEnvelope = <T>(
  dataset: Dataset,
  result: readonly T[],
): Head & { readonly total: number; readonly result: readonly T[] } => ({
  ...toHead(dataset),
  total: result.length,
  result,
});
