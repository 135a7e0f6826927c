import type { Facet } from './vocabulary';

/** Values that are selected and values that are excluded. */
export interface Choice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export type Choices = Readonly<Partial<Record<Facet, Choice>>>;

/** Whether a choice lets a value through. */
export const admits = ({ include, exclude }: Choice, value: string): boolean =>
  (include.length === 0 || include.includes(value)) && !exclude.includes(value);

/** The parameters of an address that contain choices, each named after its facet. */
export const choiceParameters: readonly Facet[] = [
  'kind',
  'stage',
  'support',
  'availability',
  'category',
  'subtype',
  'publisher',
  'has',
];

/** A choice without a value, or with it, or with it ruled out. */
export type Stance = 'include' | 'exclude' | null;

export const stanceOf = (choices: Choices, facet: Facet, value: string): Stance => {
  const choice = choices[facet];
  if (choice?.include.includes(value)) return 'include';
  return choice?.exclude.includes(value) ? 'exclude' : null;
};

/** The choices without those of some facets. */
export const withoutChoices = (choices: Choices, facets: readonly Facet[]): Choices =>
  Object.fromEntries(
    choiceParameters
      .filter((facet) => !facets.includes(facet) && choices[facet] !== undefined)
      .map((facet) => [facet, choices[facet]]),
  );

/** The choices with one value selected, excluded, or neither. */
export const choose = (choices: Choices, facet: Facet, value: string, stance: Stance): Choices => {
  const { include = [], exclude = [] } = choices[facet] ?? {};
  const others = (list: readonly string[]): string[] => list.filter((entry) => entry !== value);
  const next: Choice = {
    include: stance === 'include' ? [...others(include), value] : others(include),
    exclude: stance === 'exclude' ? [...others(exclude), value] : others(exclude),
  };
  return next.include.length + next.exclude.length === 0
    ? withoutChoices(choices, [facet])
    : { ...choices, [facet]: next };
};
