import type { KeyboardEvent } from 'react';

/** Arrows go from one element to the next of those that a selector finds: a list that is walked without the Tab key. */
export const createWalk =
  (selector: string) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
    const place = stops.findIndex((stop) => stop === event.target);
    const next = step === 0 || place < 0 ? undefined : stops[place + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
