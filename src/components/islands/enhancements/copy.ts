import type { Enhancement } from './enhancement';
import { listen } from './enhancement';

/** Copies a text, and says so where screen readers hear it. */
export const copyText = (text: string, output: HTMLOutputElement | null): void => {
  const say = (message: string): void => {
    if (output !== null) output.textContent = message;
  };
  // Missing where the page is not served safely.
  if (!('clipboard' in navigator)) {
    say('Your browser does not let this page copy.');
    return;
  }
  navigator.clipboard.writeText(text).then(
    () => say('Copied'),
    () => say('It could not be copied.'),
  );
};

/** Markdown or Mermaid whose addresses hold on other sites too: those that begin with a slash become absolute. */
const toAbsolute = (text: string): string => text.replace(/(\]\(|click s\d+ ")\//g, `$1${location.origin}/`);

/** Buttons that copy the text of their `data-copy`. Where it is shown beside them, what is shown is what is copied. */
export const copyButtons: Enhancement = (root) => {
  const stops = [...root.querySelectorAll<HTMLButtonElement>('button[data-copy]')].map((button) => {
    const text = toAbsolute(button.dataset.copy ?? '');
    const beside = button.parentElement;
    const shown = beside?.querySelector('code') ?? null;
    if (shown !== null) shown.textContent = text;
    return listen(button, 'click', () => copyText(text, beside?.querySelector('output') ?? null));
  });
  return () => stops.forEach((stop) => stop());
};
