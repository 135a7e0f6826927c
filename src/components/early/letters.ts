/** Letters that were typed before there was a field for them. */
export interface Letters {
  /** Takes a key that is a letter, or that takes the last one back; false for any other. */
  readonly keep: (event: KeyboardEvent) => boolean;
  /** Types them into the field of the dialog that opens next. Where the focus goes elsewhere, they are forgotten. */
  readonly typeIntoNext: () => void;
}

/** As many as a field of a search takes. */
const most = 200;

export const createLetters = (): Letters => {
  let letters = '';
  const type = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement) || target.closest('dialog') === null) return;
    target.setRangeText(letters, 0, 0, 'end');
    target.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return {
    keep: ({ key, ctrlKey, metaKey, altKey }) => {
      if (ctrlKey || metaKey || altKey) return false;
      const isLetter = key.length === 1;
      if (isLetter) letters = (letters + key).slice(0, most);
      else if (key === 'Backspace') letters = letters.slice(0, -1);
      return isLetter || key === 'Backspace';
    },
    typeIntoNext: () => {
      if (letters !== '') document.addEventListener('focusin', type, { once: true });
    },
  };
};
