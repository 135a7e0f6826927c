import type { Evaluation, Mapping } from './mapping';

/** The batch size. A message to the mapping's process costs as much as mapping one item. */
const batchSize = 25;

type Evaluations = readonly Evaluation[] | null;

/** An item and its evaluation; null if it has to be evaluated alone. */
export type Evaluated<T> = readonly [item: T, evaluation: Evaluation | null];

const takeBatch = <T>(items: Iterator<T>): readonly T[] => {
  const batch: T[] = [];
  while (batch.length < batchSize) {
    const next = items.next();
    if (next.done === true) break;
    batch.push(next.value);
  }
  return batch;
};

/**
 * Evaluates a mapping for items in order, in a separate process. Meanwhile the caller handles the last batch,
 * and the next one is read. If the mapping had to be stopped, no batch is evaluated ahead.
 */
export async function* evaluateAhead<T>(
  items: Iterable<T>,
  toInput: (item: T) => unknown,
  { evaluateAll }: Mapping,
): AsyncGenerator<Evaluated<T>> {
  const rest = items[Symbol.iterator]();
  const start = (batch: readonly T[]): Promise<Evaluations> | null => {
    if (batch.length === 0) return null;
    const evaluations = evaluateAll(batch.map(toInput));
    // Prevents an unhandled rejection if the caller stops early; otherwise the error is thrown below.
    evaluations.catch(() => undefined);
    return evaluations;
  };
  let batch = takeBatch(rest);
  let ahead = start(batch);
  while (batch.length > 0) {
    const next = takeBatch(rest);
    const evaluations: Evaluations = await (ahead ?? start(batch));
    ahead = evaluations === null ? null : start(next);
    for (const [index, item] of batch.entries()) yield [item, evaluations?.[index] ?? null];
    batch = next;
  }
}
