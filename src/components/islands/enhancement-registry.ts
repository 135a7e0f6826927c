import type { Enhancement } from './enhancements/enhancement';
import { clauses } from './enhancements/clauses';
import { comparison } from './enhancements/comparison';
import { copyButtons } from './enhancements/copy';
import { editionChoice } from './enhancements/edition-choice';
import { filterChanges } from '../changes/change-filter';

const join =
  (...all: readonly Enhancement[]): Enhancement =>
  (root) => {
    const stops = all.map((enhancement) => enhancement(root));
    return () => stops.forEach((stop) => stop());
  };

/** All enhancements, by the name in an element's `data-enhancement` attribute. */
export const enhancements = {
  clauses,
  comparison,
  copy: copyButtons,
  changes: join(filterChanges, copyButtons),
  edition: editionChoice,
  subject: join(editionChoice, copyButtons),
} as const satisfies Record<string, Enhancement>;

export type EnhancementName = keyof typeof enhancements;
