import type { Choice, Choices } from './choices';
import { choiceParameters } from './choices';
import type { Day } from '../time/calendar';

export const sorts = ['stage', 'name', 'support', 'since', 'risk', 'id'] as const;
export type Sort = (typeof sorts)[number];

export const groupings = ['stage', 'support', 'kind', 'category'] as const;
export type Grouping = (typeof groupings)[number];

/** Everything that the address of the explorer says. Values that are as at first are left out of the address. */
export interface View {
  /** The text of the search. */
  readonly q: string;
  readonly choices: Choices;
  /** The reader's edition, or values of several as `tier=premium`; null where nothing is chosen. */
  readonly edition: string | null;
  /** The day that is looked at; null for the dataset's own. */
  readonly asOf: Day | null;
  /** Changes after this day are marked; null marks none. */
  readonly since: Day | null;
  /** The subjects of "my list"; empty without one. */
  readonly list: readonly string[];
  /** Whether the rows are those of the list alone; always with a list, unless the address says `rows=all`. */
  readonly onlyList: boolean;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly group: Grouping | null;
  /** From 1. */
  readonly page: number;
}

export const firstView: View = {
  q: '',
  choices: {},
  edition: null,
  asOf: null,
  since: null,
  list: [],
  onlyList: false,
  sort: 'stage',
  descending: false,
  group: null,
  page: 1,
};

/** How many rows a page has: enough to read, few enough to draw at once. */
export const rowsPerPage = 25;

export const writeChoice = ({ include, exclude }: Choice): string =>
  [...include, ...exclude.map((value) => `-${value}`)].join(',');

/** Ids need no escape, and commas are legible as they are. */
const escape = (text: string): string =>
  encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%20', '+');

/** The address of a view: `?stage=beta&edition=cloud`, nothing for the first one. */
export const renderView = (view: View): string => {
  const parameters: [string, string][] = [];
  const add = (name: string, value: string): void => {
    if (value !== '') parameters.push([name, value]);
  };
  add('q', view.q);
  for (const facet of choiceParameters) {
    const choice = view.choices[facet];
    if (choice !== undefined) add(facet, writeChoice(choice));
  }
  add('edition', view.edition ?? '');
  add('as-of', view.asOf ?? '');
  add('since', view.since ?? '');
  add('list', view.list.join(','));
  if (view.list.length > 0 && !view.onlyList) add('rows', 'all');
  if (view.sort !== firstView.sort || view.descending)
    add('sort', `${view.descending ? '-' : ''}${view.sort}`);
  add('group', view.group ?? '');
  if (view.page > 1) add('page', String(view.page));
  return parameters.length === 0
    ? ''
    : `?${parameters.map(([name, value]) => `${name}=${escape(value)}`).join('&')}`;
};
