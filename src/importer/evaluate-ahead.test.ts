import { describe, expect, it } from 'vitest';
import { evaluateAhead } from './evaluate-ahead';
import type { Mapping } from './mapping';

const numbers = Array.from({ length: 60 }, (_, index) => index);

/** A fake mapping that doubles its input, and stops at a given input. */
const createDouble = (stopAt: number | null) => {
  const sizes: number[] = [];
  const mapping: Mapping = {
    evaluate: (input) => Promise.resolve(Number(input) * 2),
    evaluateAll: (inputs) => {
      sizes.push(inputs.length);
      const isStopped = stopAt !== null && inputs.includes(stopAt);
      return Promise.resolve(isStopped ? null : inputs.map((input) => ({ answer: Number(input) * 2 })));
    },
  };
  return { mapping, sizes };
};

const collect = async (mapping: Mapping) => {
  const found: (readonly [number, unknown])[] = [];
  for await (const evaluated of evaluateAhead(numbers, (item) => item, mapping)) found.push(evaluated);
  return found;
};

describe('evaluateAhead', () => {
  it('evaluates batches and returns results in order', async () => {
    const { mapping, sizes } = createDouble(null);
    expect(await collect(mapping)).toEqual(numbers.map((item) => [item, { answer: item * 2 }]));
    expect(sizes).toEqual([25, 25, 10]);
  });

  it('evaluates the items of a stopped batch one by one', async () => {
    const found = await collect(createDouble(30).mapping);
    expect(found.filter(([, evaluation]) => evaluation === null).map(([item]) => item)).toEqual(
      numbers.slice(25, 50),
    );
  });
});
