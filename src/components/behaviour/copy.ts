import type { Behaviour } from './behaviour';
import { listen } from './behaviour';

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

/** Buttons that copy the text of their `data-copy`. Addresses in it that begin with a slash become absolute. */
export const copyButtons: Behaviour = (root) => {
  const stops = [...root.querySelectorAll<HTMLButtonElement>('button[data-copy]')].map((button) =>
    listen(button, 'click', () => {
      const text = (button.dataset.copy ?? '').replace(/(\]\(|click s\d+ ")\//g, `$1${location.origin}/`);
      copyText(text, button.parentElement?.querySelector('output') ?? null);
    }),
  );
  return () => stops.forEach((stop) => stop());
};
