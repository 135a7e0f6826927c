import type { Evaluation, Mapping } from './mapping';

/** So many at once: each message to the mapping's process costs as much as the mapping of an item. */
const batchSize = 25;

type Evaluations = readonly Evaluation[] | null;

/** An item, and what the mapping said of it; null where it has to be asked for this item alone. */
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
 * Evaluates a mapping for items in their order, in a process of its own: meanwhile the caller deals with the last ones and
 * the next ones are read. Where the mapping had to be stopped, nothing is evaluated ahead.
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
    // Nobody waits for it if the caller stops early; otherwise what it throws is thrown below.
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
