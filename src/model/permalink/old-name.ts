import type { Path } from '../rules/rule';
import type { Policy } from '../policy/policy';
import type { Subject } from '../subject/subject';

/** A former name of a stage or support state, and its current one. */
export interface OldName {
  readonly old: string;
  readonly now: string;
}

/** An entry with a name and possibly a short name. */
export interface Named {
  readonly name: string;
  readonly short?: string | undefined;
}

/** The names that an entry had and no longer has. */
export const toOldNames = (before: Named, after: Named): OldName[] => {
  const known = [after.name, after.short];
  const pairs: [old: string | undefined, now: string][] = [
    [before.name, after.name],
    [before.short, after.short ?? after.name],
  ];
  return pairs.flatMap(([old, now]) => (old === undefined || known.includes(old) ? [] : [{ old, now }]));
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A space in a name matches any line break or run of spaces, because texts are wrapped. */
const toPattern = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map(escape)
    .join(String.raw`\s+`);

/**
 * Creates a function that finds whole words of old names in texts. Names that some entry has now are not
 * searched.
 */
export const createFinder = (names: readonly OldName[], { stages, supportStates }: Policy) => {
  const current = [...stages, ...supportStates].flatMap(({ name, short }) => [name, short ?? name]);
  const wanted = new Map(names.map((entry) => [entry.old, entry]));
  const searches = [...wanted.values()]
    .filter(({ old }) => !current.includes(old))
    .map((entry) => ({
      ...entry,
      // Matches the new name first: if it contains the old one, that is no leftover.
      pattern: new RegExp(
        String.raw`(?<![\p{L}\p{N}])(?:(?<now>${toPattern(entry.now)})|${toPattern(entry.old)})(?![\p{L}\p{N}])`,
        'gu',
      ),
    }));
  return (text: string): { readonly offset: number; readonly old: string; readonly now: string }[] =>
    searches.flatMap(({ pattern, old, now }) =>
      [...text.matchAll(pattern)]
        .filter(({ groups }) => groups?.now === undefined)
        .map(({ index }) => ({ offset: index, old, now })),
    );
};

/** A text in a data file, and its path. */
export interface WrittenText {
  readonly path: Path;
  readonly text: string;
}

/** All titles and sentences of a policy. */
export const listPolicyTexts = (policy: Policy): WrittenText[] => [
  { path: ['title'], text: policy.title },
  { path: ['tagline'], text: policy.tagline },
  ...(policy.disclaimer === undefined ? [] : [{ path: ['disclaimer'], text: policy.disclaimer }]),
  ...(['kinds', 'editions'] as const).flatMap((list) =>
    policy[list].map(({ description }, index) => ({ path: [list, index, 'description'], text: description })),
  ),
  ...(['stages', 'supportStates'] as const).flatMap((list) =>
    policy[list].map(({ summary }, index) => ({ path: [list, index, 'summary'], text: summary })),
  ),
  ...policy.expectations.flatMap(({ name, question, scale = [] }, index) => [
    { path: ['expectations', index, 'name'], text: name },
    { path: ['expectations', index, 'question'], text: question },
    ...scale.map((entry, place) => ({
      path: ['expectations', index, 'scale', place, 'name'],
      text: entry.name,
    })),
  ]),
  ...policy.clauses.map(({ sentence }, index) => ({ path: ['clauses', index, 'sentence'], text: sentence })),
  ...policy.disagreements.map(({ because }, index) => ({
    path: ['disagreements', index, 'because'],
    text: because,
  })),
];

/** All names, descriptions and notes of a subject. */
export const listSubjectTexts = (subject: Subject): WrittenText[] => {
  const rows = [
    { path: ['transitions'], transitions: subject.transitions },
    ...subject.facets.map(({ transitions }, index) => ({
      path: ['facets', index, 'transitions'],
      transitions,
    })),
  ];
  const texts: (Omit<WrittenText, 'text'> & { readonly text: string | null | undefined })[] = [
    { path: ['name'], text: subject.name },
    { path: ['description'], text: subject.description },
    ...subject.facets.map(({ name }, index) => ({ path: ['facets', index, 'name'], text: name })),
    ...rows.flatMap(({ path, transitions }) =>
      transitions.flatMap((row) => [
        { path: [...path, row, 'note'], text: row.note },
        ...Object.entries(row.reasons).map(([edition, text]) => ({
          path: [...path, row, 'reasons', edition],
          text,
        })),
      ]),
    ),
  ];
  return texts.flatMap(({ path, text }) => (text === null || text === undefined ? [] : [{ path, text }]));
};
