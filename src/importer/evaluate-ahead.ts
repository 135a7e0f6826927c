import type { Evaluation, Mapping } from './mapping';

/** So many at once: each message to the mapping's process costs as much as the mapping of an item. */
const batchSize = 25;

type Evaluations = readonly Evaluation[] | null;

/** An item, and what the mapping said of it; null where it has to be asked for this item alone. */
export type Evaluated<T> = readonly [item: T, evaluation: Evaluation | null];

/**
 * Evaluates a mapping for items in their order. The next ones are evaluated while the caller deals with the last. Where
 * the mapping had to be stopped, nothing is evaluated ahead.
 */
export async function* evaluateAhead<T>(
  items: readonly T[],
  toInput: (item: T) => unknown,
  { evaluateAll }: Mapping,
): AsyncGenerator<Evaluated<T>> {
  const start = (from: number): Promise<Evaluations> | null => {
    if (from >= items.length) return null;
    const evaluations = evaluateAll(items.slice(from, from + batchSize).map(toInput));
    // Nobody waits for it if the caller stops early; otherwise what it throws is thrown below.
    evaluations.catch(() => undefined);
    return evaluations;
  };
  let next: Promise<Evaluations> | null = null;
  for (let from = 0; from < items.length; from += batchSize) {
    const evaluations: Evaluations = await (next ?? start(from));
    next = evaluations === null ? null : start(from + batchSize);
    for (const [index, item] of items.slice(from, from + batchSize).entries())
      yield [item, evaluations?.[index] ?? null];
  }
}
