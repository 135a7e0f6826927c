/**
 * Freezes a value and its content. The value must contain no cycle, and the content of an already frozen
 * value must be frozen too.
 */
export const freezeDeeply = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freezeDeeply(inner);
  }
  return value;
};
