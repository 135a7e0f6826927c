import type { Letters } from './letters';
import { createLetters, pressEnter } from './letters';
import { isTyping } from '../../parts/is-typing';

/** A control that does nothing by itself: neither a link nor a field, nor a button that sends a form. */
const control = 'button:not([type="submit"]), a[role="button"]';

/** Elements whose own script answers already. */
const answered = '[data-enhancement]';

const findControl = (event: Event): HTMLElement | null => {
  const target = event.target instanceof Element ? event.target : null;
  const found = target?.closest<HTMLElement>(control) ?? null;
  return found?.closest(answered) === null ? found : null;
};

/** The field of a list that only the app knows, where Enter was pressed in one: it takes what will be found. */
const findEntered = ({ key, target }: KeyboardEvent): HTMLInputElement | null =>
  key === 'Enter' && target instanceof HTMLInputElement && target.matches('[role="combobox"]')
    ? target
    : null;

/** The keys as `aria-keyshortcuts` writes them: "Control+K", "/". */
const toKeys = ({ key, ctrlKey, metaKey }: KeyboardEvent): string =>
  ctrlKey || metaKey ? `${ctrlKey ? 'Control' : 'Meta'}+${key.toUpperCase()}` : key;

/** What names the keys which were pressed as its shortcut. A key alone is none where it is typed. */
const findByKeys = (event: KeyboardEvent): HTMLElement | null =>
  event.altKey || (!event.ctrlKey && !event.metaKey && isTyping(event))
    ? null
    : document.querySelector<HTMLElement>(`[aria-keyshortcuts~="${CSS.escape(toKeys(event))}"]`);

/**
 * Remembers the last control that was pressed while nothing could answer, and presses it again when `release` is called.
 * A control that is disabled until the app comes gets no click, so the lifted pointer counts for it. Letters that follow
 * are for the dialog that it opens; a field is turned to at once, and keeps by itself what is typed into it, but not Enter.
 */
export const keepPress = (): { readonly release: () => void } => {
  let pressed: HTMLElement | null = null;
  let letters: Letters | null = null;
  let entered: HTMLInputElement | null = null;
  const press = (found: HTMLElement | null): void => {
    pressed = found;
    letters = found?.getAttribute('aria-haspopup') === 'dialog' ? createLetters() : null;
  };
  const onClick = (event: Event): void => {
    // From here on React answers a click, and takes over first what it needs for that.
    if ('docusaurusRoot' in window) return;
    const found = findControl(event);
    if (found === null) return;
    press(found);
    event.preventDefault();
  };
  const onLift = (event: Event): void => {
    const found = findControl(event);
    if (found instanceof HTMLButtonElement && found.disabled) press(found);
  };
  const onKey = (event: KeyboardEvent): void => {
    const isKept = letters?.keep(event) ?? false;
    const found = isKept ? null : findByKeys(event);
    entered = findEntered(event);
    if (isKept || found !== null) event.preventDefault();
    else if (event.key === 'Escape') press(null);
    if (found instanceof HTMLInputElement) found.focus();
    else if (found !== null) press(found);
  };
  document.addEventListener('click', onClick);
  document.addEventListener('pointerup', onLift);
  document.addEventListener('keydown', onKey);
  return {
    release: () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('pointerup', onLift);
      document.removeEventListener('keydown', onKey);
      if (entered !== null) pressEnter(entered);
      // An element that React drew anew is another one.
      if (pressed?.isConnected !== true) return;
      letters?.typeIntoNext();
      pressed.click();
    },
  };
};
