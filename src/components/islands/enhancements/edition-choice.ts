import type { Enhancement } from './enhancement';
import {
  complete,
  listFitting,
  parseChosen,
  toParameters,
  toValues,
} from '../../../model/policy/edition-table';
import { editionKey, recallEdition } from './own-edition';
import { listen, writeParameters } from './enhancement';
import { onSharedEdition, shareEdition } from './shared-edition';
import { readTable } from './edition-table';

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

/**
 * The same where editions have dimensions: `?tier=premium` keeps the reader's other values. Where no edition has
 * to be chosen, values of several editions choose none. Copied into pages too.
 */
const chooseByValues = (article: Element | null | undefined, key: string): void => {
  const editions = article?.getAttribute('data-editions')?.split(' ') ?? [];
  const dimensions = JSON.parse(article?.getAttribute('data-dimensions') ?? '[]') as [string, string[]][];
  const first = article?.getAttribute('data-chosen') ?? null;
  const parameters = new URLSearchParams(location.search);
  let own: string | null = null;
  try {
    own = localStorage.getItem(key);
  } catch {
    // The browser forbids storage, so there is no last choice.
  }
  const isEdition = (id: string | null): boolean => id !== null && editions.includes(id);
  const find = (asked: URLSearchParams, base: string | null): string | null => {
    let fitting = editions;
    let named = 0;
    dimensions.forEach(([id, values]) => {
      const fewer = fitting.filter((edition) => values[editions.indexOf(edition)] === asked.get(id));
      if (fewer.length === 0) return;
      fitting = fewer;
      named++;
    });
    if (named === 0 || (first === null && named < dimensions.length)) return null;
    const shared = (edition: string): number =>
      dimensions.filter(
        (entry) => entry[1][editions.indexOf(edition)] === entry[1][editions.indexOf(base ?? '')],
      ).length;
    return fitting.reduce((best, edition) => (shared(edition) > shared(best) ? edition : best));
  };
  const anchor = location.hash.replace('#edition-', '');
  const chosen = [
    parameters.get('edition'),
    find(parameters, isEdition(own) ? own : first),
    anchor,
    own,
    find(new URLSearchParams(own ?? ''), first),
  ].find(isEdition);
  if (typeof chosen === 'string') article?.setAttribute('data-chosen', chosen);
};

const toInline = (choose: (article: Element | null | undefined, key: string) => void): string =>
  `(${choose.toString()})(document.currentScript.closest('[data-editions]'),'${editionKey}')`;

/** Inline scripts for the top of the article. They run before the first paint, so that nothing moves. */
export const inlineEditionChoice = toInline(chooseAtFirst);
export const inlineValueChoice = toInline(chooseByValues);

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
  if (article.dataset.dimensions === undefined) chooseAtFirst(article, editionKey);
  else chooseByValues(article, editionKey);
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
