import { editionKey } from './own-edition';

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

/** Scripts for the top of the article. They run before the first paint, so that nothing moves. */
export const inlineEditionChoice = toInline(chooseAtFirst);
export const inlineValueChoice = toInline(chooseByValues);
