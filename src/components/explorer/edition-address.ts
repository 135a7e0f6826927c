import type { EditionTable } from '../../model/policy/edition-table';
import { hasChosen, parseChosen, readChosen, renderChosen } from '../../model/policy/edition-table';
import { recallEdition } from '../islands/enhancements/own-edition';

// The explorer and the comparison know one parameter for the edition, whose value is a choice as text. Where editions have
// dimensions, the address bar has a parameter for each instead: `?tier=premium&offering=self-managed`.

const isPlain = ({ dimensions }: EditionTable): boolean => dimensions.some(([id]) => id === 'edition');

const toParts = (search: string): string[] => search.replace(/^\?/, '').split('&').filter(Boolean);
const nameOf = (part: string): string => part.split('=')[0] ?? '';
const toSearch = (parts: readonly string[]): string => (parts.length === 0 ? '' : `?${parts.join('&')}`);

/** The query of the address bar as the model reads it. Values that could not be read stay, so that they are reported. */
export const toInnerSearch = (table: EditionTable, search: string): string => {
  if (isPlain(table) || !hasChosen(table, search)) return search;
  const chosen = readChosen(table, search);
  const parameters = new URLSearchParams(search);
  const text = renderChosen(table, chosen);
  const isRead = (name: string): boolean =>
    name === 'edition'
      ? text !== '' || parameters.get(name) === ''
      : chosen.has(name) && (chosen.get(name) === parameters.get(name) || parameters.has('edition'));
  const rest = toParts(search).filter((part) => !isRead(nameOf(part)));
  return toSearch(text === '' ? rest : [...rest, `edition=${encodeURIComponent(text)}`]);
};

/** The query of the address bar for a query of the model. */
export const toOuterSearch = (table: EditionTable, search: string): string => {
  if (isPlain(table)) return search;
  const chosen = parseChosen(table, new URLSearchParams(search).get('edition') ?? '');
  if (chosen.size === 0) return search;
  const rest = toParts(search).filter((part) => nameOf(part) !== 'edition' && !chosen.has(nameOf(part)));
  return toSearch([...rest, ...[...chosen].map(([id, value]) => `${id}=${value}`)]);
};

/**
 * Adds the reader's own edition to a query that names none. A query that asks for an availability without an
 * edition means any edition and stays unchanged.
 */
export const takeOwnEdition = (search: string, table: EditionTable): string => {
  if (hasChosen(table, search) || new URLSearchParams(search).has('availability')) return search;
  const own = renderChosen(table, parseChosen(table, recallEdition() ?? ''));
  if (own === '') return search;
  return toOuterSearch(table, `${search.length > 1 ? `${search}&` : '?'}edition=${own}`);
};
