import type { EditionDimension } from './dimension';
import type { Edition } from './policy';
import { describeEditions } from './dimension';
import { findById } from './policy';
import { renderList } from '../text/locale';
import { say } from '../text/say';

interface Named {
  readonly editionDimensions: readonly EditionDimension[];
  readonly editions: readonly Pick<Edition, 'id' | 'name' | 'in'>[];
}

/**
 * Editions by name: "Cloud and Open source". With dimensions by their values, where these say the same: "Premium
 * and Ultimate (Self-Managed)".
 */
export const renderEditions = (policy: Named, ids: readonly string[]): string => {
  const values = describeEditions(policy, ids);
  if (values === null) return renderList(ids.map((id) => findById(policy.editions, id).name));
  const [first = '', ...rest] = policy.editionDimensions
    .filter(({ id }) => Object.hasOwn(values, id))
    .map((dimension) =>
      renderList((values[dimension.id] ?? []).map((id) => findById(dimension.values, id).name)),
    );
  return rest.reduce((name, more) => say('policy.editions-with', { editions: name, values: more }), first);
};
