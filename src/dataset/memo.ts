/** Returns the last result for a file as long as all its inputs are identical. */
export type Memo<T> = (file: string, madeOf: readonly unknown[], make: () => T) => T;

export const createMemo = <T>(): Memo<T> => {
  const known = new Map<string, { madeOf: readonly unknown[]; made: T }>();
  return (file, madeOf, make) => {
    const last = known.get(file);
    if (last?.madeOf.every((part, index) => part === madeOf[index]) === true) return last.made;
    const made = make();
    known.set(file, { madeOf, made });
    return made;
  };
};
