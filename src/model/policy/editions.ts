import type { EditionDimension } from './dimension';
import type { Edition } from './policy';
import { describeEditions } from './dimension';
import { parseChosen, toEdition, toEditionTable } from './edition-table';
import { findById } from './policy';
import { renderList } from '../text/locale';
import { say } from '../text/say';

/** The part of a policy or of its document with the editions and their names. */
export interface NamedEditions {
  readonly editionDimensions: readonly EditionDimension[];
  readonly editions: readonly Pick<Edition, 'id' | 'name' | 'in'>[];
}

/**
 * Editions by name: "Cloud and Open source". With dimensions by their values, where these say the same: "Premium
 * and Ultimate (Self-Managed)".
 */
export const renderEditions = (policy: NamedEditions, ids: readonly string[]): string => {
  const values = describeEditions(policy, ids);
  if (values === null) return renderList(ids.map((id) => findById(policy.editions, id).name));
  const [first = '', ...rest] = policy.editionDimensions
    .filter(({ id }) => Object.hasOwn(values, id))
    .map((dimension) =>
      renderList((values[dimension.id] ?? []).map((id) => findById(dimension.values, id).name)),
    );
  return rest.reduce((name, more) => say('policy.editions-with', { editions: name, values: more }), first);
};

/** The name of an edition, or of the values of several that a reader chose: "Premium". */
export const renderChosenName = (policy: NamedEditions, text: string): string => {
  const table = toEditionTable(policy);
  const chosen = parseChosen(table, text);
  const edition = toEdition(table, chosen);
  if (edition !== null) return findById(policy.editions, edition).name;
  return renderList(
    policy.editionDimensions
      .flatMap(({ id, values }) => values.filter((value) => value.id === chosen.get(id)))
      .map(({ name }) => name),
  );
};

/**
 * The places of editions by what is said about them. Editions with dimensions are many, so those with the same facts
 * share a place in a table.
 */
export const groupEditions = (
  { editions, editionDimensions }: NamedEditions,
  toFacts: (place: number) => unknown,
): number[][] => {
  const groups = new Map<string, number[]>();
  editions.forEach(({ id }, place) => {
    const key = editionDimensions.length === 0 ? id : JSON.stringify(toFacts(place));
    groups.set(key, [...(groups.get(key) ?? []), place]);
  });
  return [...groups.values()];
};
