/** Whether a key goes into a field, where it means itself and no shortcut. */
export const isTyping = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
