/** What a script adds to markup that is complete without it. Returns how to take it away again. */
export type Enhancement = (root: HTMLElement) => () => void;

const takeOver = 'sb-take-over';

/**
 * Adds an enhancement to an element, which has one at a time: the script of the served page adds it early, and the app
 * takes it over when it arrives, without knowing of the other.
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
