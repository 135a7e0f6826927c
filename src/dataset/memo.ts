/** Gives what was made for a file the last time, as long as everything that it was made of is the same. */
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
