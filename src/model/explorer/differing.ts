import type { Answer } from '../api/answer';
import type { Answered, PartAnswers } from './situation';
import type { SubjectFacts } from './facts';
import { renderSupportEnd } from '../subject/notice';

/** A text that two answers share if a reader would find them equal, with the record that contradicts them. */
const toSaying = (answer: Answer, { breaks }: Pick<PartAnswers, 'breaks'>): string => {
  if (answer.is === 'silent') return '';
  if (answer.is === 'not-applicable') return answer.is;
  if (answer.is === 'ended') return renderSupportEnd(answer.on, answer);
  const actual = breaks.get(answer.expectation) ?? [];
  return [answer.value ?? answer.clauses.join(' '), ...answer.unrecorded, ...actual].join(' ');
};

/** The keys of which not all sayings are the same. */
const findDiffering = (sayings: readonly (readonly [key: string, saying: string])[]): string[] => {
  const said = new Map<string, Set<string>>();
  for (const [key, saying] of sayings) said.set(key, (said.get(key) ?? new Set()).add(saying));
  return [...said].filter(([, all]) => all.size > 1).map(([key]) => key);
};

/** The answer to one expectation, for some parts or for the subject as a whole. */
export interface PartAnswer extends Pick<PartAnswers, 'parts'> {
  readonly answer: Answer;
  readonly breaks: readonly string[];
}

/**
 * The answers of a case to one expectation: that for the whole, and those for parts that differ from it. If all
 * parts have one answer, it is that for the whole.
 */
export const listPartAnswers = (answered: Answered, expectation: string): PartAnswer[] => {
  const bySaying = new Map<string, PartAnswer>();
  for (const { parts, answers, breaks } of [{ ...answered, parts: [] }, ...answered.byPart]) {
    const answer = answers.find((candidate) => candidate.expectation === expectation);
    if (answer === undefined) continue;
    const saying = toSaying(answer, { breaks });
    const known = bySaying.get(saying);
    // The whole comes first, and includes the parts that are like it.
    const together = known === undefined ? parts : known.parts.length === 0 ? [] : [...known.parts, ...parts];
    bySaying.set(saying, { answer, breaks: breaks.get(expectation) ?? [], ...known, parts: together });
  }
  const all = [...bySaying.values()];
  return all.length === 1 ? all.map((only) => ({ ...only, parts: [] })) : all;
};

/** By expectation, the saying of a case. */
const listSayings = (answered: Answered): (readonly [expectation: string, saying: string])[] => {
  const { answers } = answered.answers.length > 0 ? answered : (answered.byPart[0] ?? answered);
  return answers.map(({ expectation }) => {
    const sayings = listPartAnswers(answered, expectation).map(({ parts, answer, breaks }) =>
      [
        parts.map(({ id }) => id).join(' '),
        toSaying(answer, { breaks: new Map([[expectation, breaks]]) }),
      ].join(':'),
    );
    return [expectation, sayings.join('|')] as const;
  });
};

/** The expectations to which the cases do not all get the same answer. */
export const differing = (all: readonly Answered[]): ReadonlySet<string> => {
  const applying = all.filter(({ notApplicable }) => notApplicable === null || notApplicable === 'in-parts');
  const sayings = applying.flatMap(listSayings);
  // If the policy applies to one and not to another, every answer differs.
  if (applying.length < all.length) return new Set(sayings.map(([expectation]) => expectation));
  return new Set(findDiffering(sayings));
};

/** Whether what the records say of a matter is not the same for all that have a record. */
export const isDiffering = (all: readonly Answered[], toText: (facts: SubjectFacts) => string): boolean =>
  new Set(all.flatMap(({ facts }) => (facts === null ? [] : [toText(facts)]))).size > 1;

/** The places of the editions that offer one of the subjects and not another. */
export const differingOffers = (all: readonly Answered[]): ReadonlySet<number> =>
  new Set(
    findDiffering(
      all.flatMap(({ offers }) => (offers ?? []).map((offer, place) => [String(place), offer] as const)),
    ).map(Number),
  );
