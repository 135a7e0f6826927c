import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** What a script adds to markup that is complete without it. Returns how to take it away again. */
export type Behaviour<E extends HTMLElement = HTMLElement> = (root: E) => () => void;

/**
 * Adds a behaviour to an element. The markup is static, so React never touches again what the behaviour changes;
 * the code on the page stays small, and the page works before it arrives.
 */
export const useBehaviour = <E extends HTMLElement>(behaviour: Behaviour<E>): RefObject<E | null> => {
  const ref = useRef<E>(null);
  useEffect(() => (ref.current === null ? undefined : behaviour(ref.current)), [behaviour]);
  return ref;
};

/** Adds a listener that can be taken away. */
export const listen = (target: EventTarget, type: string, listener: (event: Event) => void): (() => void) => {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
};

/** Writes parameters of the address without a new entry in the history; an empty value leaves one out. */
export const writeParameters = (values: Readonly<Record<string, string>>, hash = location.hash): void => {
  const parameters = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') parameters.delete(name);
    else parameters.set(name, value);
  }
  const search = parameters.size === 0 ? '' : `?${parameters.toString()}`;
  history.replaceState(history.state, '', `${location.pathname}${search}${hash}`);
};
