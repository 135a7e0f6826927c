import type { Finding, StructureRule } from './rule';
import { say } from '../text/say';

/** No alias is another subject's id. */
export const aliasTaken: StructureRule = {
  name: 'alias-taken',
  *checkCatalog({ subjects, ids }): Iterable<Finding> {
    for (const { id, file, aliases } of subjects)
      for (const [index, alias] of aliases.entries()) {
        const other = alias.toLowerCase();
        if (other !== id && ids.has(other))
          yield {
            file,
            path: ['aliases', index],
            message: say('alias-taken.found', { alias }),
            hint: say('alias-taken.hint', { alias, other }),
          };
      }
  },
};
