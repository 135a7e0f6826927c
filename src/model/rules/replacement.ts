import type { Path } from './rule';
import type { Subject } from '../subject/subject';

/** The replacements of a subject, each with its place in the file: one id, or an item of a list. */
export const listReplacements = ({
  deprecation,
}: Pick<Subject, 'deprecation'>): { readonly id: string; readonly path: Path }[] => {
  const path = ['deprecation', 'replacement'];
  return (deprecation?.replacements ?? []).map((id, n, { length }) => ({
    id,
    path: length === 1 ? path : [...path, n],
  }));
};
