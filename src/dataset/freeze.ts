/** Freezes a value and everything in it; the value must hold no cycle. What is frozen already is taken to be so throughout. */
export const freezeDeeply = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freezeDeeply(inner);
  }
  return value;
};
