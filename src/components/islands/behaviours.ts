import type { Behaviour } from './behaviour/behaviour';
import { clauses } from './behaviour/clauses';
import { comparison } from './behaviour/comparison';
import { copyButtons } from './behaviour/copy';
import { editionChoice } from './behaviour/edition-choice';
import { filterChanges } from '../changes/change-filter';

const subject: Behaviour = (root) => {
  const stops = [editionChoice(root), copyButtons(root)];
  return () => stops.forEach((stop) => stop());
};

/** By the name that an element asks for one with, in its attribute `data-behaviour`. */
export const behaviours = {
  clauses,
  comparison,
  copy: copyButtons,
  changes: filterChanges,
  edition: editionChoice,
  subject,
} as const satisfies Record<string, Behaviour>;

export type BehaviourName = keyof typeof behaviours;
