import type { Path } from '../rules/rule';
import type { Policy } from '../policy/policy';
import type { Subject } from '../subject/subject';

/** A name that a stage or support state had, and the one that it has instead. */
export interface OldName {
  readonly old: string;
  readonly now: string;
}

/** What has a name, and maybe a short one. */
export interface Named {
  readonly name: string;
  readonly short?: string | undefined;
}

/** The names that something had and has no more. */
export const toOldNames = (before: Named, after: Named): OldName[] => {
  const known = [after.name, after.short];
  const pairs: [old: string | undefined, now: string][] = [
    [before.name, after.name],
    [before.short, after.short ?? after.name],
  ];
  return pairs.flatMap(([old, now]) => (old === undefined || known.includes(old) ? [] : [{ old, now }]));
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Any line break or run of spaces will do for a space, as in a text that is wrapped. */
const toPattern = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map(escape)
    .join(String.raw`\s+`);

/** Finds whole words of an old name in texts. A name that somebody has now is not looked for. */
export const createFinder = (names: readonly OldName[], { stages, supportStates }: Policy) => {
  const current = [...stages, ...supportStates].flatMap(({ name, short }) => [name, short ?? name]);
  const wanted = new Map(names.map((entry) => [entry.old, entry]));
  const searches = [...wanted.values()]
    .filter(({ old }) => !current.includes(old))
    .map((entry) => ({
      ...entry,
      // A new name that contains the old one is no leftover, so it is matched first.
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

/** A text of a data file, and where it is. */
export interface WrittenText {
  readonly path: Path;
  readonly text: string;
}

/** The titles and sentences of a policy. */
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

/** The names, descriptions and notes of a subject. */
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
