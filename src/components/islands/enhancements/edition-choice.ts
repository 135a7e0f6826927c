import type { Enhancement } from './enhancement';
import { editionKey, recallEdition } from './own-edition';
import { listen, writeParameters } from './enhancement';
import { onSharedEdition, shareEdition } from './shared-edition';

/**
 * Marks the article with the edition from the address, its anchor, or the reader's last choice, in this
 * order. The function's source text is copied into pages, so it cannot use anything outside itself.
 */
const chooseAtFirst = (article: Element | null | undefined, key: string): void => {
  const editions = article?.getAttribute('data-editions')?.split(' ') ?? [];
  const asked = [new URLSearchParams(location.search).get('edition'), location.hash.replace('#edition-', '')];
  try {
    asked.push(localStorage.getItem(key));
  } catch {
    // The browser forbids storage, so there is no last choice.
  }
  const chosen = asked.find((edition) => edition !== null && editions.includes(edition));
  if (typeof chosen === 'string') article?.setAttribute('data-chosen', chosen);
};

/** Inline script for the top of the article. It runs before the first paint, so that nothing moves. */
export const inlineEditionChoice = `(${chooseAtFirst.toString()})(document.currentScript.closest('[data-editions]'),'${editionKey}')`;

/** Turns the links to the editions' answers into a choice that is kept in the address and on later pages. */
export const editionChoice: Enhancement = (root) => {
  const article = root.querySelector<HTMLElement>('[data-editions]');
  if (article === null) return () => undefined;
  const links = [...article.querySelectorAll<HTMLAnchorElement>('[data-choose]')];
  const mark = (): void => {
    for (const link of links) {
      if (link.dataset.choose === article.dataset.chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const choose = (edition: string): void => {
    if (links.every((link) => link.dataset.choose !== edition)) return;
    article.dataset.chosen = edition;
    mark();
  };
  // An article drawn in the browser ran no inline script.
  chooseAtFirst(article, editionKey);
  mark();
  // Adds the reader's own edition to the address, so that a copied link shows the same.
  const { chosen } = article.dataset;
  if (chosen !== undefined && chosen === recallEdition() && location.hash === '')
    writeParameters({ edition: chosen });
  const stops = links.map((link) =>
    listen(link, 'click', (event) => {
      const edition = link.dataset.choose ?? '';
      event.preventDefault();
      shareEdition(edition);
      writeParameters({ edition }, '');
      // This link disappears with its edition's part, so the focus moves to the link of the chosen edition.
      if (link.closest('[data-edition]') !== null)
        links.find(({ dataset }) => dataset.choose === edition)?.focus();
    }),
  );
  stops.push(
    listen(window, 'hashchange', () => {
      choose(location.hash.replace('#edition-', ''));
    }),
    onSharedEdition(choose),
  );
  return () => stops.forEach((stop) => stop());
};
