/** Letters that were typed before there was a field for them, and the Enter after them. */
export interface Letters {
  /** Takes a key that is a letter, that takes the last one back, or that sends them; false for any other. */
  readonly keep: (event: KeyboardEvent) => boolean;
  /** Types them into the field of the dialog that opens next. Where the focus goes elsewhere, they are forgotten. */
  readonly typeIntoNext: () => void;
}

/** As many as a field of a search takes. */
const most = 200;

/** Presses Enter in a field that can answer now. */
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
