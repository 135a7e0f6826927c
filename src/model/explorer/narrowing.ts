import type { Facet } from './vocabulary';
import type { View } from './view';
import { choiceParameters, choose } from './choices';

/** A filter of a view, and the view's values without it. */
export type Narrowing =
  | { readonly is: 'search' | 'list'; readonly without: Partial<View> }
  | {
      readonly is: 'included' | 'excluded';
      readonly facet: Facet;
      readonly value: string;
      readonly without: Partial<View>;
    };

/** All filters of a view: its search, each of its choices, its list. */
export const listNarrowings = ({ q, choices, onlyList }: View): Narrowing[] => [
  ...(q.trim() === '' ? [] : [{ is: 'search', without: { q: '' } } as const]),
  ...choiceParameters.flatMap((facet) => {
    const { include = [], exclude = [] } = choices[facet] ?? {};
    const toNarrowing = (is: 'included' | 'excluded', value: string): Narrowing => ({
      is,
      facet,
      value,
      without: { choices: choose(choices, facet, value, null) },
    });
    return [
      ...include.map((value) => toNarrowing('included', value)),
      ...exclude.map((value) => toNarrowing('excluded', value)),
    ];
  }),
  ...(onlyList ? [{ is: 'list', without: { onlyList: false } } as const] : []),
];
