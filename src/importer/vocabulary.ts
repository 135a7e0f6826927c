import { parseDocument } from 'yaml';
import type { MappedSnapshot } from '../model/schema/mapped';
import { policySchema } from '../model/schema/policy';
import type { Policy } from '../model/policy/policy';
import { unknown } from '../model/policy/policy';
import { renderSuggestion } from '../model/text/suggest';
import type { Release } from './release-table';
import { SourceError } from './source-error';
import { readSourceText } from './table';
import { say } from '../model/text/say';

/** Words of the source that are not in the policy. */
export class VocabularyError extends Error {
  override readonly name = 'VocabularyError';
  constructor(
    readonly faults: readonly string[],
    readonly words: readonly string[],
  ) {
    super([...new Set(faults)].join(' '));
  }
}

/** Converts all values, and throws the faults of all of them at once. */
export const takeAll = <T, R>(values: readonly T[], convert: (value: T) => R): R[] => {
  const faults: string[] = [];
  const words: string[] = [];
  const converted = values.flatMap((value) => {
    try {
      return [convert(value)];
    } catch (error) {
      if (!(error instanceof VocabularyError)) throw error;
      faults.push(...error.faults);
      words.push(...error.words);
      return [];
    }
  });
  if (faults.length > 0) throw new VocabularyError(faults, words);
  return converted;
};

type Terms = readonly { id: string; name: string; short?: string; aliases: readonly string[] }[];

/** Converts a source's words to ids of a policy: by id, name, short name or alias. */
export interface Vocabulary {
  readonly toIds: (snapshot: MappedSnapshot) => MappedSnapshot;
  /** The vendor's releases, oldest first; empty if neither a table nor the policy has them. */
  readonly releases: readonly Release[];
}

const toKey = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-');

const createResolve = (terms: Terms, toFault: (word: string) => string): ((word: string) => string) => {
  const ids = new Map<string, string>([[unknown, unknown]]);
  // Ids have priority over names, and names over aliases: the first entry is not overwritten.
  const add = (word: string, id: string): void => {
    if (!ids.has(toKey(word))) ids.set(toKey(word), id);
  };
  for (const { id } of terms) add(id, id);
  for (const { id, name, short = name } of terms) [name, short].forEach((word) => add(word, id));
  for (const { id, aliases } of terms) aliases.forEach((word) => add(word, id));
  return (word) => {
    const id = ids.get(toKey(word));
    if (id !== undefined) return id;
    const suggestion = renderSuggestion(word, ids.keys(), say('word.no-suggestion'));
    throw new VocabularyError([`${toFault(word)} ${suggestion}`], [word]);
  };
};

export const createVocabulary = (
  policy: {
    stages: Terms;
    supportStates: Terms;
    editions: Terms;
    editionDimensions?: readonly { readonly values: Terms }[];
  },
  releases: readonly Release[] = [],
): Vocabulary => {
  const toStage = createResolve(policy.stages, (word) => say('word.no-stage', { word }));
  const toSupport = createResolve(policy.supportStates, (word) => say('word.no-support', { word }));
  // A row of a record can name a value of a dimension in place of its editions.
  const values = (policy.editionDimensions ?? []).flatMap((dimension) => dimension.values);
  const toEdition = createResolve([...policy.editions, ...values], (word) =>
    say('word.no-edition', { word }),
  );
  const toEditions = <T>(values: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      takeAll(Object.entries(values), ([edition, value]): [string, T] => [toEdition(edition), value]),
    );
  return {
    releases,
    toIds: ({ stage, support, availability, reasons, ...rest }) =>
      takeAll<() => Partial<MappedSnapshot>, Partial<MappedSnapshot>>(
        [
          () => (stage === undefined ? {} : { stage: toStage(stage) }),
          () => (support === undefined ? {} : { support: toSupport(support) }),
          () => (availability === undefined ? {} : { availability: toEditions(availability) }),
          () => (reasons === undefined ? {} : { reasons: toEditions(reasons) }),
        ],
        (read) => read(),
      ).reduce<MappedSnapshot>((whole, part) => ({ ...whole, ...part }), rest),
  };
};

const toOwnReleases = ({ releases }: Pick<Policy, 'releases'>): Release[] =>
  releases.map(({ version, date = null, planned }) => ({ version, date, planned }));

/** Reads the words and the releases of a dataset's policy; throws a `SourceError` if the file contains none. */
export const readVocabulary = (file: string, releases: readonly Release[] = []): Vocabulary => {
  const document = parseDocument(readSourceText(file, file), { logLevel: 'error' });
  const policy = policySchema.safeParse(document.toJS({ maxAliasCount: 100 }));
  if (!policy.success) throw new SourceError(say('source-file.no-policy'), file);
  return createVocabulary(policy.data, releases.length > 0 ? releases : toOwnReleases(policy.data));
};
