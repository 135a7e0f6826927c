import type { Policy } from '../model/policy/policy';
import { UsageError } from './command';
import { listFitting, toEditionTable } from '../model/policy/edition-table';
import { say } from '../model/text/say';
import { takeList } from './options';
import { takeListed } from './load';

/** The editions that an option names: one by its id, or all with some values of dimensions, such as `premium,self-managed`. */
export const takeEditions = (
  text: string,
  policy: Pick<Policy, 'editions' | 'editionDimensions'>,
): readonly string[] => {
  const { editions, editionDimensions } = policy;
  if (editions.some(({ id }) => id === text)) return [text];
  const values = editionDimensions.flatMap((dimension) =>
    dimension.values.map(({ id }) => ({ id, dimension: dimension.id })),
  );
  const chosen = new Map<string, string>();
  const named = takeList(text).map((part) => takeListed('edition', part, [...editions, ...values]));
  for (const { id, dimension } of values) if (named.includes(id)) chosen.set(dimension, id);
  const fitting = listFitting(toEditionTable(policy), chosen);
  // An edition beside a value, or two values of one dimension.
  if (chosen.size < named.length || fitting.length === 0)
    throw new UsageError(say('show-command.no-edition', { values: text }));
  return fitting;
};
