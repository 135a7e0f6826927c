import type { Page } from '@playwright/test';

/**
 * Shows a page in a language that does not exist: each text gets accents and is 40 % longer, and the page runs from right to
 * left. This is the layout of any other language, without a translation.
 */
export const showPseudo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const accents: Readonly<Record<string, string>> = {
      a: 'á',
      c: 'ç',
      e: 'é',
      i: 'î',
      n: 'ñ',
      o: 'ô',
      s: 'š',
      u: 'ů',
      y: 'ý',
    };
    const toPseudo = (text: string): string => {
      let missing = 0;
      return text.replaceAll(/\p{L}/gu, (letter) => {
        missing += 0.4;
        const accented = accents[letter] ?? letter;
        if (missing < 1) return accented;
        missing -= 1;
        return accented + accented;
      });
    };
    document.documentElement.dir = 'rtl';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node.parentElement?.closest('script, style, code, pre, .mermaid') === null)
        node.nodeValue = toPseudo(node.nodeValue ?? '');
    for (const field of document.querySelectorAll('[placeholder]'))
      field.setAttribute('placeholder', toPseudo(field.getAttribute('placeholder') ?? ''));
  });
