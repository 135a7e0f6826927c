import type { Enhancement } from './enhancement';
import { editionKey, recallEdition } from './own-edition';
import { listen, writeParameters } from './enhancement';
import { onSharedEdition, shareEdition } from './shared-edition';

/**
 * Marks the article with the edition of the address, else of its anchor, else of the reader's last choice. It is put into
 * pages as its own text, so it uses nothing from outside and holds no data.
 */
const chooseAtFirst = (article: Element | null | undefined, key: string): void => {
  const editions = article?.getAttribute('data-editions')?.split(' ') ?? [];
  const asked = [new URLSearchParams(location.search).get('edition'), location.hash.replace('#edition-', '')];
  try {
    asked.push(localStorage.getItem(key));
  } catch {
    // Forbidden: nothing was chosen last.
  }
  const chosen = asked.find((edition) => edition !== null && editions.includes(edition));
  if (typeof chosen === 'string') article?.setAttribute('data-chosen', chosen);
};

/** A script for the top of the article: it runs while the page is read, before its first paint, so that nothing moves. */
export const inlineEditionChoice = `(${chooseAtFirst.toString()})(document.currentScript.closest('[data-editions]'),'${editionKey}')`;

/** Makes the links to the editions' answers a choice that stays, in the address and for the next page. */
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
  // An article that was drawn in the browser ran no script of its own.
  chooseAtFirst(article, editionKey);
  mark();
  // The address says what is shown, where that is the reader's own edition.
  const { chosen } = article.dataset;
  if (chosen !== undefined && chosen === recallEdition() && location.hash === '')
    writeParameters({ edition: chosen });
  const stops = links.map((link) =>
    listen(link, 'click', (event) => {
      const edition = link.dataset.choose ?? '';
      event.preventDefault();
      shareEdition(edition);
      writeParameters({ edition }, '');
      // A link inside an edition's part is gone with it.
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
