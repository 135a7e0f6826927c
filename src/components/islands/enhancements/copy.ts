import type { Enhancement } from './enhancement';
import { listen } from './enhancement';
import { say } from '../../../model/text/say';

/** Copies a text and announces the result to screen readers. */
export const copyText = (text: string, output: HTMLOutputElement | null): void => {
  const announce = (message: string): void => {
    if (output !== null) output.textContent = message;
  };
  // Browsers offer no clipboard on pages without HTTPS.
  if (!('clipboard' in navigator)) {
    announce(say('page.cannot-copy'));
    return;
  }
  navigator.clipboard.writeText(text).then(
    () => announce(say('page.copied')),
    () => announce(say('page.not-copied')),
  );
};

/** Makes site paths in Markdown or Mermaid absolute, so that links work on other sites too. */
const toAbsolute = (text: string): string => text.replace(/(\]\(|click s\d+ ")\//g, `$1${location.origin}/`);

/**
 * Enhances buttons that copy their `data-copy` text. If the text is shown beside the button, the button
 * copies what is shown.
 */
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
