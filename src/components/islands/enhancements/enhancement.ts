/**
 * A script that improves markup which is complete without it. Returns a function that removes the
 * enhancement.
 */
export type Enhancement = (root: HTMLElement) => () => void;

const takeOver = 'sb-take-over';

/**
 * Adds an enhancement to an element, replacing the current one. The bootstrap script adds it early and the
 * app later replaces it; an event stops the older one.
 */
export const attach = (root: HTMLElement, enhancement: Enhancement): (() => void) => {
  root.dispatchEvent(new Event(takeOver));
  const take = enhancement(root);
  root.addEventListener(takeOver, take, { once: true });
  return () => {
    root.removeEventListener(takeOver, take);
    take();
  };
};

/** Adds an event listener and returns a function that removes it. */
export const listen = (target: EventTarget, type: string, listener: (event: Event) => void): (() => void) => {
  target.addEventListener(type, listener);
  return () => target.removeEventListener(type, listener);
};

/** Writes parameters into the address without a new history entry. An empty value removes its parameter. */
export const writeParameters = (values: Readonly<Record<string, string>>, hash = location.hash): void => {
  const parameters = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(values)) {
    if (value === '') parameters.delete(name);
    else parameters.set(name, value);
  }
  const search = parameters.size === 0 ? '' : `?${parameters.toString()}`;
  history.replaceState(history.state, '', `${location.pathname}${search}${hash}`);
};
