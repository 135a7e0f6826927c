import type { Enhancement } from './enhancement';
import { listen } from './enhancement';
import { say } from '../../../model/text/say';

/**
 * Copies a text by selecting it, which browsers allow without HTTPS too. The field is beside the output, because
 * nothing outside an open dialog can be selected. Returns whether it was copied.
 */
const copySelected = (text: string, beside: HTMLElement): boolean => {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  beside.append(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to copy on a page without HTTPS
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
};

/** Copies a text and announces the result to screen readers. */
export const copyText = (text: string, output: HTMLOutputElement | null): void => {
  const announce = (message: string): void => {
    if (output !== null) output.textContent = message;
  };
  // Browsers offer no clipboard on pages without HTTPS.
  if (!('clipboard' in navigator)) {
    const isCopied = copySelected(text, output?.parentElement ?? document.body);
    announce(isCopied ? say('page.copied') : say('page.cannot-copy'));
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
