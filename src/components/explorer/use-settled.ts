import { startTransition, useEffect, useState } from 'react';

/** How long nothing changes until what changed last counts as settled, in ms. */
export const rest = 120;

/** A value as it was when it last rested: what costs much to draw need not be drawn at each key press. */
export const useSettled = <T>(value: T): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(value)), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
};
