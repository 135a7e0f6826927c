import type { Dataset } from '../catalog/dataset';
import type { OldName } from '../permalink/old-name';
import { applyRenames } from './renames';
import { toOldNames } from '../permalink/old-name';

/** Names of stages and support states in the older dataset that the newer one no longer has. */
export const listChangedNames = (given: Dataset, newer: Dataset): OldName[] => {
  const { dataset: older } = applyRenames(given, newer);
  return (['stages', 'supportStates'] as const).flatMap((list) =>
    newer.policy[list].flatMap((entry) => {
      const before = older.policy[list].find(({ id }) => id === entry.id);
      return before === undefined ? [] : toOldNames(before, entry);
    }),
  );
};
