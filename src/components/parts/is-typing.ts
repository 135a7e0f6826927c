/** Whether a key goes into a text field, where it is text and no shortcut. */
export const isTyping = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
