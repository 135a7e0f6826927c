import type { Letters } from './letters';
import { createLetters, pressEnter } from './letters';
import { isTyping } from '../../parts/is-typing';

/**
 * A control that does nothing without scripts: no link, no field, no submit button. What a hydrated page folds is empty
 * until the app draws it.
 */
const control = 'button:not([type="submit"]), a[role="button"], [data-hydrate] summary';

/** Fields whose change the app handles immediately. It reads text fields itself. */
const choice = '[data-hydrate] :is(select, [type="checkbox"])';

/** Elements that an enhancement already handles. */
const answered = '[data-enhancement]';

const findControl = (event: Event): HTMLElement | null => {
  const target = event.target instanceof Element ? event.target : null;
  const found = target?.closest<HTMLElement>(control) ?? null;
  return found?.closest(answered) === null ? found : null;
};

/** The combobox in which Enter was pressed. Only the app has its options; it takes the first result later. */
const findEntered = ({ key, target }: KeyboardEvent): HTMLInputElement | null =>
  key === 'Enter' && target instanceof HTMLInputElement && target.matches('[role="combobox"]')
    ? target
    : null;

/** The pressed keys in `aria-keyshortcuts` notation: "Control+K", "/". */
const toKeys = ({ key, ctrlKey, metaKey }: KeyboardEvent): string =>
  ctrlKey || metaKey ? `${ctrlKey ? 'Control' : 'Meta'}+${key.toUpperCase()}` : key;

/**
 * The element that has the pressed keys as its shortcut. A single key is no shortcut while the reader types
 * in a field.
 */
const findByKeys = (event: KeyboardEvent): HTMLElement | null =>
  event.altKey || (!event.ctrlKey && !event.metaKey && isTyping(event))
    ? null
    : document.querySelector<HTMLElement>(`[aria-keyshortcuts~="${CSS.escape(toKeys(event))}"]`);

type Choice = HTMLSelectElement | HTMLInputElement;

const isChoice = (target: EventTarget | null): target is Choice =>
  target instanceof Element && target.matches(choice);

/** Makes the choice of a field again, which React may have undone. */
const toRepeat = (field: Choice): (() => void) => {
  const { value } = field;
  if (field instanceof HTMLSelectElement)
    return () => {
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    };
  const { checked } = field;
  return () => {
    // React ignores a change to the state that it knows, so the box is set to the other one first.
    field.checked = !checked;
    field.click();
  };
};

/**
 * Remembers the last control that was pressed before the app started, and presses it again on `release`. A
 * disabled control gets no click event, so a lifted pointer counts instead. Letters typed afterwards are kept
 * for the dialog that the control opens. A field gets the focus immediately and keeps its own text, but not
 * Enter. Choices are kept too, and handled in their order.
 */
export const keepPress = (): { readonly release: () => void } => {
  let pressed: HTMLElement | null = null;
  let letters: Letters | null = null;
  let entered: HTMLInputElement | null = null;
  const choices = new Map<Choice, () => void>();
  const press = (found: HTMLElement | null): void => {
    pressed = found;
    letters = found?.getAttribute('aria-haspopup') === 'dialog' ? createLetters() : null;
  };
  const onClick = (event: Event): void => {
    // React's root exists, so React handles clicks and hydrates what they need first.
    if ('docusaurusRoot' in window) return;
    const found = findControl(event);
    if (found === null) return;
    press(found);
    event.preventDefault();
  };
  const onChange = ({ target }: Event): void => {
    if (isChoice(target) && !('docusaurusRoot' in window)) choices.set(target, toRepeat(target));
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
  document.addEventListener('change', onChange);
  document.addEventListener('pointerup', onLift);
  document.addEventListener('keydown', onKey);
  return {
    release: () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('change', onChange);
      document.removeEventListener('pointerup', onLift);
      document.removeEventListener('keydown', onKey);
      if (entered !== null) pressEnter(entered);
      for (const repeat of choices.values()) repeat();
      // If React replaced the element, the remembered one is not in the page.
      if (pressed?.isConnected !== true) return;
      letters?.typeIntoNext();
      pressed.click();
    },
  };
};
