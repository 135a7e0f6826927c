import type { KeyboardEvent } from 'react';

/**
 * Moves the focus with arrows between the elements that match a selector, so that a list needs no Tab key.
 */
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
