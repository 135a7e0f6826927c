import type { Day } from '../../model/time/calendar';
import type { Dataset } from '../../model/catalog/dataset';

/** Goes up when a field is removed or changes its meaning, and the paths' `v1` with it; a new field does not count. */
export const schemaVersion = 1;

/** What every JSON file of the API is wrapped in. */
export interface Envelope<T> {
  readonly schemaVersion: typeof schemaVersion;
  /** The day that the answers are given for, at midnight UTC. Not the clock of the build: the same data give the same bytes. */
  readonly generatedAt: string;
  /** The day that the answers are for. */
  readonly asOf: Day;
  /** The day on which the data were last read from their source; null where nobody recorded it. */
  readonly dataAsOf: Day | null;
  /** BCP 47, of every text in the result. */
  readonly language: string;
  readonly result: T;
}

/** Of a list; `total` counts what the result holds. */
export interface ListEnvelope<T> extends Omit<Envelope<readonly T[]>, 'result'> {
  readonly total: number;
  readonly result: readonly T[];
}

const toHead = ({ policy, today, dataAsOf }: Dataset): Omit<Envelope<never>, 'result'> => ({
  schemaVersion,
  generatedAt: `${today}T00:00:00Z`,
  asOf: today,
  dataAsOf,
  language: policy.language,
});

export const toEnvelope = <T>(dataset: Dataset, result: T): Envelope<T> => ({ ...toHead(dataset), result });

export const toListEnvelope = <T>(dataset: Dataset, result: readonly T[]): ListEnvelope<T> => ({
  ...toHead(dataset),
  total: result.length,
  result,
});
