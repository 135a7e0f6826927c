import type { Transition, UndatedPlan } from '../model/subject/subject';

type Row = Transition | UndatedPlan;

/** The index of a transition in its file, because a subject's rows are sorted and the file's are not. */
const rows = new WeakMap<Row, number>();

export const keepRow = (transition: Row, row: number): void => {
  rows.set(transition, row);
};

/** The index of a transition's row in its file; -1 for one that was not read from a file. */
export const toRow = (transition: Row): number => rows.get(transition) ?? -1;
