import type { Choice, Choices } from './choices';
import type { Day } from '../time/calendar';
import type { Facet, Vocabulary } from './vocabulary';
import type { EditionTable } from '../policy/edition-table';
import type { View } from './view';
import { firstView, groupings, sorts } from './view';
import { choiceParameters } from './choices';
import { parseChosen, renderChosen } from '../policy/edition-table';
import { renderDate } from '../time/calendar';
import { renderList } from '../text/locale';
import { suggest } from '../text/suggest';
import { say } from '../text/say';

/** A part of an address that was dropped, and why. */
export interface Dropped {
  /** Empty if the entry only counts further mistakes. */
  readonly parameter: string;
  readonly value: string;
  readonly reason: string;
}

/** The values, subjects and days that an address can name. */
export interface Known {
  readonly vocabulary: Vocabulary;
  readonly editions: EditionTable;
  /** By id, where a subject went; itself where it is still there. */
  readonly follow: (id: string) => readonly string[] | null;
  /** The present subjects with a name, with or without the name of their category; else the removed ones. */
  readonly named: (text: string) => readonly string[];
  /** The subjects that are nearest to a mistyped name or id, several if equally near. */
  readonly nearest: (id: string) => readonly string[];
  /** The first day on which there was anything, and the last one that is planned. */
  readonly firstDay: Day;
  readonly lastDay: Day;
}

export interface ParsedView {
  readonly view: View;
  readonly dropped: readonly Dropped[];
  /** Ids that were followed to what became of them. */
  readonly followed: readonly { readonly from: string; readonly to: readonly string[] }[];
}

/** Everything that the explorer reads from its address. */
export const viewParameters = [
  ...choiceParameters,
  'q',
  'edition',
  'as-of',
  'since',
  'list',
  'rows',
  'sort',
  'group',
  'page',
  'expect',
  'differing',
] as const;

/** The longest search and list that are read; a longer address is cut, and says so. */
const mostLetters = 200;
const mostIds = 1000;
/** How many mistakes are named one by one. */
const mostNamed = 20;

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(Date.parse(text)).toISOString().startsWith(text);

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const isOneOf = <T extends string>(list: readonly T[], text: string): text is T =>
  list.some((entry) => entry === text);

/** Reads a view from an address. Drops what it cannot read and lists it; never fails. */
export const parseView = (search: string, known: Known): ParsedView => {
  const parameters = new URLSearchParams(search);
  const dropped: Dropped[] = [];
  let unnamed = 0;
  const drop = (parameter: string, value: string, reason: string): void => {
    if (dropped.length < mostNamed) dropped.push({ parameter, value: shorten(value), reason });
    else unnamed++;
  };
  const take = (parameter: string): string => parameters.get(parameter)?.trim() ?? '';
  const hint = (value: string, list: readonly string[] | Known['nearest'], what = 'value'): string => {
    // Only the first mistakes are listed.
    if (dropped.length >= mostNamed) return '';
    const near = typeof list === 'function' ? list(value) : suggest(value, list, 1);
    return near.length === 0
      ? say('explorer.no-such', { what })
      : say('explorer.no-such-near', { what, near: renderList(near, 'disjunction') });
  };

  const takeChoice = (facet: Facet): Choice | null => {
    const include: string[] = [];
    const exclude: string[] = [];
    const values = new Set(take(facet).split(',').filter(Boolean).slice(0, mostIds));
    for (const value of values) {
      const isExcluded = value.startsWith('-');
      const id = isExcluded ? value.slice(1) : value;
      if (!known.vocabulary[facet].includes(id)) drop(facet, value, hint(id, known.vocabulary[facet]));
      else if (isExcluded) exclude.push(id);
      else if (!values.has(`-${id}`)) include.push(id);
    }
    return include.length + exclude.length === 0 ? null : { include, exclude };
  };

  const takeDay = (parameter: string): Day | null => {
    const value = take(parameter);
    if (value === '') return null;
    if (!isDay(value)) {
      drop(parameter, value, say('explorer.no-day'));
      return null;
    }
    if (value < known.firstDay)
      drop(parameter, value, say('explorer.nothing-before', { firstDay: renderDate(known.firstDay) }));
    else if (value > known.lastDay)
      drop(parameter, value, say('explorer.nothing-after', { lastDay: renderDate(known.lastDay) }));
    else return value;
    return parameter === 'as-of' ? (value < known.firstDay ? known.firstDay : known.lastDay) : null;
  };

  const followed: { from: string; to: readonly string[] }[] = [];
  const takeList = (): string[] => {
    const ids = new Set<string>();
    const asked = [
      ...new Set(
        take('list')
          .toLowerCase()
          .split(/[\s,]+/)
          .filter(Boolean),
      ),
    ];
    if (asked.length > mostIds)
      drop('list', say('explorer.ids-asked', { count: asked.length }), say('explorer.most-ids', { mostIds }));
    for (const id of asked.slice(0, mostIds)) {
      const to = known.follow(id);
      if (to === null) {
        drop('list', id, hint(id, known.nearest));
        continue;
      }
      if (to.length !== 1 || to[0] !== id) followed.push({ from: id, to });
      for (const target of to) ids.add(target);
    }
    return [...ids];
  };

  const takeOne = <T extends string>(parameter: string, list: readonly T[]): T | null => {
    const value = take(parameter);
    if (value === '') return null;
    if (isOneOf(list, value)) return value;
    drop(parameter, value, hint(value, list));
    return null;
  };

  /** The address says values of several editions as `edition=tier=premium` here: components/explorer/edition-address.ts. */
  const takeEdition = (): string | null => {
    for (const [id, values] of known.editions.dimensions) {
      // A parameter of a dimension is left only if it could not be read.
      const value = id === 'edition' ? '' : take(id);
      if (value !== '')
        drop(
          id,
          value,
          values.includes(value) ? say('explorer.no-edition') : hint(value, [...new Set(values)]),
        );
    }
    const value = take('edition');
    const chosen = parseChosen(known.editions, value);
    return chosen.size > 0
      ? renderChosen(known.editions, chosen)
      : takeOne('edition', known.editions.editions);
  };

  const q = parameters.get('q') ?? '';
  if (q.length > mostLetters) drop('q', q, say('explorer.most-letters', { mostLetters }));
  const choices: Choices = Object.fromEntries(
    choiceParameters.flatMap((facet) => {
      const choice = takeChoice(facet);
      return choice === null ? [] : [[facet, choice] as const];
    }),
  );
  const sort = take('sort');
  const descending = sort.startsWith('-');
  const page = Number(take('page') === '' ? 1 : take('page'));
  if (!Number.isInteger(page) || page < 1 || page > 10_000)
    drop('page', take('page'), say('explorer.no-page'));
  const sortId = descending ? sort.slice(1) : sort;
  if (sort !== '' && !isOneOf(sorts, sortId)) drop('sort', sort, hint(sortId, sorts));
  const list = takeList();
  const view: View = {
    q: q.slice(0, mostLetters),
    choices,
    edition: takeEdition(),
    asOf: takeDay('as-of'),
    since: takeDay('since'),
    list,
    onlyList: list.length > 0 && take('rows') !== 'all',
    sort: isOneOf(sorts, sortId) ? sortId : firstView.sort,
    descending: isOneOf(sorts, sortId) && descending,
    group: takeOne('group', groupings),
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
  // Unknown parameters are ignored, unless they look like a known one mistyped.
  const all = [...viewParameters, ...known.editions.dimensions.map(([id]) => id)];
  for (const name of new Set(parameters.keys()))
    if (!all.includes(name) && suggest(name, all, 1).length > 0)
      drop(name, take(name), hint(name, all, 'parameter'));
  return {
    view,
    dropped:
      unnamed === 0
        ? dropped
        : [
            ...dropped,
            {
              parameter: '',
              value: say('explorer.more-unknown', { unnamed }),
              reason: say('explorer.not-there'),
            },
          ],
    followed,
  };
};
