import type { Dataset } from '../../model/dataset';

/** Goes up when a field is removed or changes its meaning, and the paths' `v1` with it; a new field does not count. */
export const schemaVersion = 1;

/** What every JSON file of the API is wrapped in. */
export interface Envelope<T> {
  readonly schemaVersion: typeof schemaVersion;
  /** The day that the answers are given for, at midnight UTC. Not the clock of the build: the same data give the same bytes. */
  readonly generatedAt: string;
  /** BCP 47, of every text in the result. */
  readonly language: string;
  readonly result: T;
}

/** Of a list; `total` counts what the result holds. */
export interface ListEnvelope<T> extends Omit<Envelope<readonly T[]>, 'result'> {
  readonly total: number;
  readonly result: readonly T[];
}

export const toEnvelope = <T>({ policy, today }: Dataset, result: T): Envelope<T> => ({
  schemaVersion,
  generatedAt: `${today}T00:00:00Z`,
  language: policy.language,
  result,
});

export const toListEnvelope = <T>({ policy, today }: Dataset, result: readonly T[]): ListEnvelope<T> => ({
  schemaVersion,
  generatedAt: `${today}T00:00:00Z`,
  language: policy.language,
  total: result.length,
  result,
});
