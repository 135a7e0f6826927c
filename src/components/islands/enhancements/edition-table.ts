import type { EditionTable } from '../../../model/policy/edition-table';

/** The dimensions' names and values in the attribute of an element. */
type Written = EditionTable['dimensions'];

/** Reads the table that the build wrote into the attributes of an element; without these, of the known editions. */
export const readTable = ({ dataset }: HTMLElement, known: readonly string[] = []): EditionTable => {
  const editions = dataset.editions?.split(' ').filter((id) => id !== '') ?? known;
  const { dimensions } = dataset;
  // Written by the same build from the same types.
  const written: Written =
    dimensions === undefined ? [['edition', editions]] : (JSON.parse(dimensions) as Written);
  return { editions, dimensions: written };
};
