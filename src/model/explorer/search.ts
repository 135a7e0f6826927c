import type { Columns } from './columns';
import type { ExplorerCatalog } from './catalog';
import type { PolicyOutline } from '../documents/policy-document';
import type { Found, Standing } from '../text/search';
import type { Vocabulary } from './vocabulary';
import { isPresent } from './named';
import { createSearch, toScore, toWords } from '../text/search';
import { editDistance } from '../text/suggest';
import { isGone } from './columns';

/** The result of a query on a day. */
export interface Finding {
  /** How well each subject matches; 0 if it does not. */
  readonly scores: Float64Array;
  /** True if nothing matches as typed, so that these match only with typing mistakes. */
  readonly isCorrected: boolean;
}

/** The most ids that are offered for a mistyped one, and the most edits between it and a name that is nearer than others. */
const [mostNearest, mostEdits] = [3, 4];

/** The edits between a mistyped text and the name or the id of a subject. */
const countEdits = (typed: string, { id, name }: ExplorerCatalog['subjects'][number]): number =>
  Math.min(...[id, name].map((text) => editDistance(typed.toLowerCase(), text.toLowerCase(), mostEdits)));

export interface ExplorerSearch {
  /** Null for an empty query. */
  readonly find: (query: string, columns: Columns) => Finding | null;
  /** The ids nearest to a mistyped name or id; several if they are equally near. Empty if none is near. */
  readonly nearest: (id: string) => readonly string[];
}

/** A name of a stage or support state. It finds the subjects with that value on the day. */
interface AxisName {
  readonly words: readonly string[];
  readonly axis: 'stage' | 'support';
  /** Index of the stage or the state in the vocabulary. */
  readonly place: number;
}

type Axes = Pick<PolicyOutline, 'stages' | 'supportStates'>;

/** Longer names first: "Early Access" before "Early". */
const listAxisNames = ({ stages, supportStates }: Axes, vocabulary: Vocabulary): AxisName[] => {
  const toNames =
    (axis: AxisName['axis']) =>
    ({ id, name, short = '', aliases }: Axes['stages' | 'supportStates'][number]): AxisName[] =>
      [id, name, short, ...aliases].map((text) => ({
        words: toWords(text),
        axis,
        place: vocabulary[axis].indexOf(id),
      }));
  return [...stages.flatMap(toNames('stage')), ...supportStates.flatMap(toNames('support'))]
    .filter(({ words }) => words.length > 0)
    .sort((a, b) => b.words.length - a.words.length);
};

/** The words without those of a name; null if the name is not among them. */
const takeOut = (words: readonly string[], name: readonly string[]): string[] | null => {
  const start = words.findIndex((_, at) => name.every((word, offset) => words[at + offset] === word));
  return start < 0 ? null : [...words.slice(0, start), ...words.slice(start + name.length)];
};

/** Prepares a catalog once. */
export const createExplorerSearch = (
  { subjects }: ExplorerCatalog,
  policy: Axes,
  vocabulary: Vocabulary,
): ExplorerSearch => {
  const search = createSearch(
    subjects.map(({ id, name, aliases }) => ({ names: [name, id], words: aliases })),
  );
  const axisNames = listAxisNames(policy, vocabulary);
  const ending = new Set(policy.stages.filter((stage) => stage.ending).map(({ id }) => id));

  const toStanding = (index: number, columns: Columns): Standing => {
    if (isGone(columns, index)) return 'gone';
    return ending.has(vocabulary.stage[columns.values.stage[index] ?? -1] ?? '') ? 'ending' : 'present';
  };

  /** Subjects with the name among their own words, and subjects with the value on that day. */
  const findAxisName = ({ words, axis, place }: AxisName, { values }: Columns): Map<number, number> => {
    const found = new Map<number, number>();
    values[axis].forEach((value, index) => {
      if (value === place) found.set(index, 0);
    });
    const { hits, isCorrected } = search.find(words.join(' '));
    if (!isCorrected) for (const hit of hits) found.set(hit.place, hit.match);
    return found;
  };

  const match = (query: string, columns: Columns): Found => {
    const whole = search.find(query);
    let words = toWords(query);
    const parts: Map<number, number>[] = [];
    for (const axisName of axisNames) {
      const rest = takeOut(words, axisName.words);
      if (rest === null) continue;
      words = rest;
      parts.push(findAxisName(axisName, columns));
    }
    if (parts.length === 0) return whole;
    const rest = search.find(words.join(' '));
    if (words.length > 0) parts.push(new Map(rest.hits.map((hit) => [hit.place, hit.match])));
    const [first = new Map<number, number>(), ...others] = parts;
    const hits = [...first].flatMap(([place, own]) =>
      others.every((part) => part.has(place))
        ? { place, match: Math.min(own, ...others.map((part) => part.get(place) ?? 0)) }
        : [],
    );
    return {
      hits: whole.isCorrected ? hits : [...hits, ...whole.hits],
      isCorrected: rest.isCorrected && hits.length > 0,
    };
  };

  return {
    find: (query, columns) => {
      if (query.trim() === '') return null;
      const { hits, isCorrected } = match(query, columns);
      const scores = new Float64Array(subjects.length);
      for (const { place, match: level } of hits)
        scores[place] = Math.max(scores[place] ?? 0, toScore(level, toStanding(place, columns)));
      return { scores, isCorrected };
    },
    nearest: (id) => {
      const hits = search.find(id).hits.flatMap(({ place, match: level }) => {
        const subject = subjects[place];
        return subject === undefined ? [] : [{ subject, level, edits: countEdits(id, subject) }];
      });
      const fewest = Math.min(...hits.map(({ edits }) => edits));
      const near = hits.filter(({ edits }) => edits === fewest);
      const present = near.filter(({ subject }) => isPresent(subject));
      const meant = present.length > 0 ? present : near;
      const best = fewest <= mostEdits ? 0 : Math.max(...meant.map(({ level }) => level));
      return meant
        .filter(({ level }) => level >= best)
        .slice(0, mostNearest)
        .map(({ subject }) => subject.id);
    },
  };
};
