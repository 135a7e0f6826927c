/** Letters typed before their field existed, and the Enter after them. */
export interface Letters {
  /** Handles a letter, Backspace or Enter; returns false for any other key. */
  readonly keep: (event: KeyboardEvent) => boolean;
  /** Types the letters into the field of the next dialog. They are dropped if the focus goes elsewhere. */
  readonly typeIntoNext: () => void;
}

/** The maximum length of a search field. */
const most = 200;

/** Presses Enter in a field that can now handle it. */
export const pressEnter = (field: HTMLElement): void => {
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
};

export const createLetters = (): Letters => {
  let letters = '';
  let isEntered = false;
  const type = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.closest('dialog') === null) return;
    target.setRangeText(letters, 0, 0, 'end');
    target.dispatchEvent(new Event('input', { bubbles: true }));
    if (isEntered) pressEnter(target);
  };
  return {
    keep: ({ key, ctrlKey, metaKey, altKey }) => {
      if (ctrlKey || metaKey || altKey) return false;
      const isLetter = key.length === 1;
      isEntered = key === 'Enter' && letters !== '';
      if (isLetter) letters = (letters + key).slice(0, most);
      else if (key === 'Backspace') letters = letters.slice(0, -1);
      return isLetter || isEntered || key === 'Backspace';
    },
    typeIntoNext: () => {
      if (letters !== '') document.addEventListener('focusin', type, { once: true });
    },
  };
};
