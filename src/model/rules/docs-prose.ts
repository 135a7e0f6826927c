import type { Catalog, Page, PageFinding, PageRule } from './rule';
import type { Stage } from '../policy/policy';
import type { Subject } from '../subject/subject';
import type { Word } from '../text/prose';
import { deriveState } from '../subject/state';
import { toProse, toSentences } from '../text/prose';
import { listEither } from '../text/english';
import { say } from '../text/say';

/** Limits in words: the name of a subject or stage, and the gap between the two. */
const longestName = 6;
const widestGap = 6;

/** A sentence claims a stage only if one of these words is between the subject and the stage. */
const links = new Set([
  'is',
  'are',
  'remains',
  'remain',
  'stays',
  'stay',
  'became',
  'becomes',
  'reached',
  'reaches',
  'in',
]);

/** Words that change the meaning of a sentence: past, negation, condition. */
const turns = new Set(
  'was|were|not|no|never|n’t|until|before|after|left|leaves|from|if|when|once|unless|than|without|nor|but|may|might|could|would|will|should'.split(
    '|',
  ),
);

/** Stage names in lower case, with their stages. */
const toStageWords = (stages: readonly Stage[]): Map<string, string> =>
  new Map(
    stages.flatMap(({ id, name, short, aliases }) =>
      [id, name, ...(short === undefined ? [] : [short]), ...aliases].map(
        (word) => [word.toLowerCase(), id] as const,
      ),
    ),
  );

const toSubjectNames = (subjects: readonly Subject[]): Map<string, Subject[]> => {
  const names = new Map<string, Subject[]>();
  for (const subject of subjects)
    for (const name of new Set([subject.name, subject.id, ...subject.aliases]))
      names.set(name, [...(names.get(name) ?? []), subject]);
  return names;
};

/** The longest known run of words at an index. */
const findLongest = <T>(
  sentence: readonly Word[],
  start: number,
  find: (name: string) => T | undefined,
): { found: T; length: number } | null => {
  for (let length = Math.min(longestName, sentence.length - start); length > 0; length--) {
    const found = find(
      sentence
        .slice(start, start + length)
        .map(({ text }) => text)
        .join(' '),
    );
    if (found !== undefined) return { found, length };
  }
  return null;
};

const isClaim = (between: readonly Word[]): boolean => {
  const words = between.map(({ text }) => text.toLowerCase());
  return (
    words.some((word) => links.has(word)) &&
    !words.some((word) => turns.has(word) || word.endsWith('n’t') || word.endsWith("n't"))
  );
};

/** The first stage that a sentence claims for the subject whose name ends before `start`. */
const findClaim = (sentence: readonly Word[], start: number, stageWords: ReadonlyMap<string, string>) => {
  for (let index = start; index <= Math.min(start + widestGap, sentence.length - 1); index++) {
    const stage = findLongest(sentence, index, (name) => stageWords.get(name.toLowerCase()));
    const word = sentence[index];
    if (stage !== null && word !== undefined)
      return isClaim(sentence.slice(start, index)) ? { stage: stage.found, word } : null;
  }
  return null;
};

function* checkPage(
  { file, text }: Page,
  { policy, today }: Catalog,
  names: ReadonlyMap<string, Subject[]>,
  stageWords: ReadonlyMap<string, string>,
): Iterable<PageFinding> {
  for (const sentence of toSentences(toProse(text)))
    for (let start = 0; start < sentence.length; start++) {
      const subject = findLongest(sentence, start, (name) => names.get(name));
      if (subject === null) continue;
      const claim = findClaim(sentence, start + subject.length, stageWords);
      const stages = new Set(subject.found.map((one) => deriveState(one, today, today).stage.value));
      start += subject.length - 1;
      if (claim === null || stages.has(claim.stage)) continue;
      const name = subject.found[0]?.name ?? '';
      const toStageName = (id: string): string =>
        policy.stages.find((stage) => stage.id === id)?.name ?? say('docs-prose.no-stage');
      yield {
        file,
        offset: claim.word.offset,
        message: say('docs-prose.status', {
          name,
          said: toStageName(claim.stage),
          recorded: listEither(Array.from(stages, toStageName)),
        }),
        hint: say('docs-prose.status-hint'),
      };
    }
  yield* checkStageLinks({ file, text }, stageWords);
}

/** Reports links to one stage with the name of another. */
function* checkStageLinks(
  { file, text }: Page,
  stageWords: ReadonlyMap<string, string>,
): Iterable<PageFinding> {
  for (const match of text.matchAll(
    /\[([^\]\n]{1,60})\]\([^)\s]{0,300}?\/stages\/([a-z0-9-]{1,64})\/?[^)\s]{0,300}\)/g,
  )) {
    const [, words = '', target = ''] = match;
    const named = stageWords.get(words.trim().toLowerCase());
    if (named !== undefined && named !== target)
      yield {
        file,
        offset: match.index,
        message: say('docs-prose.link', { words, stage: target }),
        hint: say('docs-prose.link-hint', { stage: named }),
      };
  }
}

/** Sentences in the docs name the right stage of an item. */
export const docsProse: PageRule = {
  name: 'docs-prose',
  severity: 'warning',
  *checkPages(pages, catalog) {
    const names = toSubjectNames(catalog.subjects);
    const stageWords = toStageWords(catalog.policy.stages);
    for (const page of pages) yield* checkPage(page, catalog, names, stageWords);
  },
};
