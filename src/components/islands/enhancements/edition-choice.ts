import type { Enhancement } from './enhancement';
import {
  complete,
  listFitting,
  openEdition,
  parseChosen,
  toParameters,
  toValues,
} from '../../../model/policy/edition-table';
import { recallEdition } from './own-edition';
import { listen, writeParameters } from './enhancement';
import { onSharedEdition, shareEdition } from './shared-edition';
import { readTable } from './edition-table';

/** Turns the links to the editions' answers into a choice that is kept in the address and on later pages. */
export const editionChoice: Enhancement = (root) => {
  const article = root.querySelector<HTMLElement>('[data-editions]');
  if (article === null) return () => undefined;
  const table = readTable(article);
  const links = [...article.querySelectorAll<HTMLAnchorElement>('[data-choose], [data-choose-value]')];
  /** The edition that a link leads to from the chosen one; null if there is none with its value. */
  const toTarget = ({ dataset }: HTMLAnchorElement): string | null => {
    const { choose, dimension, chooseValue } = dataset;
    if (choose !== undefined) return choose;
    const values = new Map(toValues(table, article.dataset.chosen ?? '')).set(
      dimension ?? '',
      chooseValue ?? '',
    );
    return listFitting(table, values)[0] ?? null;
  };
  const mark = (): void => {
    const { chosen } = article.dataset;
    for (const link of links) {
      const target = toTarget(link);
      if (target !== null && target === chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      if (target === null) link.setAttribute('aria-disabled', 'true');
      else link.removeAttribute('aria-disabled');
    }
  };
  const choose = (text: string): void => {
    const edition = complete(table, parseChosen(table, text), article.dataset.chosen ?? null);
    if (edition === null) return;
    article.dataset.chosen = edition;
    mark();
  };
  // An article drawn in the browser ran no inline script.
  const opened = openEdition(table, location, recallEdition(), article.dataset.chosen ?? null);
  if (opened !== null) article.dataset.chosen = opened;
  mark();
  const write = (edition: string, hash?: string): void =>
    writeParameters(toParameters(table, toValues(table, edition)), hash);
  // Adds the reader's own edition to the address, so that a copied link shows the same.
  const { chosen } = article.dataset;
  if (chosen !== undefined && chosen === recallEdition() && location.hash === '') write(chosen);
  const stops = links.map((link) =>
    listen(link, 'click', (event) => {
      event.preventDefault();
      const edition = toTarget(link);
      // No edition has this value together with the others, which the link says.
      if (edition === null) return;
      shareEdition(edition);
      write(edition, '');
      // This link disappears with its edition's part, so the focus moves to the link of the chosen edition.
      if (link.closest('[data-edition]') !== null)
        links
          .find((other) => other.closest('[data-edition]') === null && toTarget(other) === edition)
          ?.focus();
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
