/** A control that does nothing by itself: neither a link nor a field, nor a button that sends a form. */
const control = 'button:not([type="submit"]), a[role="button"]';

/** Elements whose own script answers already. */
const answered = '[data-behaviour]';

const findControl = (event: Event): HTMLElement | null => {
  const target = event.target instanceof Element ? event.target : null;
  const found = target?.closest<HTMLElement>(control) ?? null;
  return found?.closest(answered) === null ? found : null;
};

/** The control that names the keys which were pressed as its shortcut: "Control+K". */
const findByKeys = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): HTMLElement | null => {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const keys = `${ctrlKey ? 'Control' : 'Meta'}+${key.toUpperCase()}`;
  return document.querySelector<HTMLElement>(`[aria-keyshortcuts~="${CSS.escape(keys)}"]`);
};

/**
 * Remembers the last control that was pressed while nothing could answer, and presses it again when `release` is called.
 * A control that is disabled until the app comes gets no click, so the lifted pointer counts for it.
 */
export const keepPress = (): { readonly release: () => void } => {
  let pressed: HTMLElement | null = null;
  const keep = (event: Event, found: HTMLElement | null): void => {
    if (found === null) return;
    pressed = found;
    event.preventDefault();
  };
  const onClick = (event: Event): void => {
    // From here on React answers a click, and takes over first what it needs for that.
    if (!('docusaurusRoot' in window)) keep(event, findControl(event));
  };
  const onLift = (event: Event): void => {
    const found = findControl(event);
    if (found instanceof HTMLButtonElement && found.disabled) pressed = found;
  };
  const onKey = (event: KeyboardEvent): void => keep(event, findByKeys(event));
  document.addEventListener('click', onClick);
  document.addEventListener('pointerup', onLift);
  document.addEventListener('keydown', onKey);
  return {
    release: () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('pointerup', onLift);
      document.removeEventListener('keydown', onKey);
      // An element that React drew anew is another one.
      if (pressed?.isConnected === true) pressed.click();
    },
  };
};
