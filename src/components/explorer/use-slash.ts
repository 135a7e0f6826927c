import { useEffect } from 'react';
import type { RefObject } from 'react';
import { isTyping } from '../parts/is-typing';

/** Lets the key "/" move the focus to a field. */
export const useSlash = (field: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [field]);
};
