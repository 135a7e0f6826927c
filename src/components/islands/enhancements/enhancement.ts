/**
 * A script that improves markup which is complete without it. Returns a function that removes the
 * enhancement.
 */
export type Enhancement = (root: HTMLElement) => () => void;

const takeOver = 'sb-take-over';

/** Remembers the choices in the fields of an element. Returns a function that makes them again. */
const keepChoices = (root: HTMLElement): (() => void) => {
  const selects = [...root.querySelectorAll('select')].map((field) => ({ field, value: field.value }));
  const boxes = [...root.querySelectorAll('input')].map((field) => ({ field, checked: field.checked }));
  return () => {
    for (const { field, value } of selects) field.value = value;
    for (const { field, checked } of boxes) field.checked = checked;
  };
};

/**
 * Adds an enhancement to an element, replacing the current one. The bootstrap script adds it early and the
 * app later replaces it; an event stops the older one. A choice can start the app, which then replaces the enhancement
 * between the field's `input` and `change` events. The new one reads the address, where the choice is still missing.
 */
export const attach = (root: HTMLElement, enhancement: Enhancement): (() => void) => {
  const makeChoices = keepChoices(root);
  const isReplaced = !root.dispatchEvent(new Event(takeOver, { cancelable: true }));
  const take = enhancement(root);
  if (isReplaced) makeChoices();
  const onTakeOver = (event: Event): void => {
    event.preventDefault();
    take();
  };
  root.addEventListener(takeOver, onTakeOver, { once: true });
  return () => {
    root.removeEventListener(takeOver, onTakeOver);
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
