import type { Catalog, Finding, Path, StructureRule } from './rule';
import type { Clause, Policy } from '../policy/policy';
import type { Subject } from '../subject/subject';
import { policyFile, toRejectedLists, toTransitionLists } from './rule';
import { listReplacements } from './replacement';
import type { Named } from '../policy/find-by-name';
import { findIdByName } from '../policy/find-by-name';
import { editDistance, renderSuggestion, suggest } from '../text/suggest';
import { toClauseSource, unknown } from '../policy/policy';
import { say } from '../text/say';

interface Listed {
  readonly id: string;
}

/** The kind of a missing entry. */
type What = 'stage' | 'support' | 'edition' | 'expectation' | 'kind' | 'fact' | 'publisher';

/** The list of the policy that lacks the entry. */
const listOf = {
  stage: 'stages',
  support: 'supportStates',
  edition: 'editions',
  expectation: 'expectations',
  kind: 'kinds',
  publisher: 'publishers',
  fact: 'facts',
} as const satisfies Record<What, keyof Policy>;

/** The entries of the policy by kind, to find one by its name. */
const entriesOf = (policy: Policy, what: What): readonly Named[] =>
  what === 'fact' ? [] : policy[listOf[what]];

/** Creates a check of one id against a list. */
const createCheck =
  (file: string, policy: Policy) =>
  (id: string | undefined, what: What, known: readonly string[], path: Path, at?: 'key'): Finding[] => {
    if (id === undefined || known.includes(id)) return [];
    const otherwise =
      known.length === 0
        ? say('unknown.empty-list-hint', { what })
        : say('known.ids', { ids: known.slice(0, 12).join(', ') });
    const message = say('unknown.listed', { what, id });
    const meant = findIdByName(entriesOf(policy, what), id);
    // One of two entries with the same id often is the missing one.
    const repeated = known.find((entry, index) => known.indexOf(entry) !== index);
    const others = known.filter((entry) => entry !== repeated);
    const hint =
      meant !== undefined && meant !== repeated
        ? renderSuggestion(meant, [meant], '')
        : repeated === undefined
          ? renderSuggestion(id, known, otherwise)
          : renderSuggestion(id, others, say('unknown.repeated-hint', { repeated, id }));
    // A near id is meant, whatever else the list has.
    const [near] = suggest(id, known, 1);
    const list = near === undefined ? listOf[what] : undefined;
    return [{ file, path, at, list, meant: meant ?? near, message, hint }];
  };

/** Creates a check of an edition's id. The hint for a value of a dimension is how to write one. */
const createEditionCheck = (file: string, policy: Policy) => {
  const { editions, editionDimensions } = policy;
  const check = createCheck(file, policy);
  return (id: string, path: Path): Finding[] => {
    const dimension = editionDimensions.find(({ values }) => values.some((value) => value.id === id));
    return check(id, 'edition', ids(editions), path).map((finding) =>
      dimension === undefined
        ? finding
        : {
            ...finding,
            hint: say('unknown.value-of-dimension-hint', { id, dimension: dimension.id }),
          },
    );
  };
};

const checkValue = ({ value, expectation }: Clause, known: readonly string[], path: Path): Finding[] =>
  value === undefined || known.includes(value)
    ? []
    : [
        {
          file: policyFile,
          path,
          list: 'expectations',
          meant: suggest(value, known, 1)[0],
          message: say('unknown.value', { id: value, list: expectation }),
          hint: renderSuggestion(value, known, say('known.ids', { ids: known.join(', ') })),
        },
      ];

const ids = (list: readonly Listed[]): string[] => list.map(({ id }) => id);

const lists = (policy: Policy) => ({
  kinds: ids(policy.kinds),
  editions: ids(policy.editions),
  stages: ids(policy.stages),
  support: ids(policy.supportStates),
  expectations: ids(policy.expectations),
  publishers: ids(policy.publishers),
});

function* checkPolicy(policy: Policy): Iterable<Finding> {
  const check = createCheck(policyFile, policy);
  const checkEdition = createEditionCheck(policyFile, policy);
  const { kinds, editions, stages, support, expectations } = lists(policy);
  const known = { stage: stages, support, edition: editions };
  for (const [index, clause] of policy.clauses.entries()) {
    const at = ['clauses', index];
    const source = toClauseSource(clause);
    if (source.axis !== 'policy')
      yield* check(source.id, source.axis, known[source.axis], [...at, 'of', source.axis]);
    yield* check(clause.expectation, 'expectation', expectations, [...at, 'expectation']);
    for (const [n, id] of (clause.when.kinds ?? []).entries())
      yield* check(id, 'kind', kinds, [...at, 'when', 'kinds', n]);
    for (const [n, id] of (clause.when.editions ?? []).entries())
      yield* checkEdition(id, [...at, 'when', 'editions', n]);
    const scale = policy.expectations.find(({ id }) => id === clause.expectation)?.scale;
    if (scale !== undefined) yield* checkValue(clause, ids(scale), [...at, 'value']);
    for (const [n, fact] of clause.facts.entries())
      yield* check(fact, 'fact', policy.facts, [...at, 'facts', n]);
  }
  for (const [index, { channels }] of policy.publishers.entries())
    for (const [place, channel] of channels.entries()) {
      const at = ['publishers', index, 'channels', place];
      for (const [n, id] of (channel.support ?? []).entries())
        yield* check(id, 'support', support, [...at, 'support', n]);
      for (const [n, id] of (channel.editions ?? []).entries())
        yield* checkEdition(id, [...at, 'editions', n]);
    }
  for (const [index, transition] of policy.transitions.entries()) {
    yield* check(transition.from, 'stage', stages, ['transitions', index, 'from']);
    yield* check(transition.to, 'stage', stages, ['transitions', index, 'to']);
  }
  for (const [index, { stage, support: state }] of policy.disagreements.entries()) {
    yield* check(stage, 'stage', stages, ['disagreements', index, 'stage']);
    yield* check(state, 'support', support, ['disagreements', index, 'support']);
  }
}

/** Categories need no entry in the policy, so one is only wrong if it is nearly that of an entry. */
const checkCategory = (
  file: string,
  id: string | undefined,
  what: 'category' | 'subtype',
  entries: readonly Listed[],
): Finding[] => {
  const known = ids(entries);
  if (id === undefined || known.includes(id)) return [];
  const meant = known.find((entry) => editDistance(id, entry, 2) <= (id.length < 6 ? 1 : 2));
  return meant === undefined
    ? []
    : [
        {
          file,
          path: [what],
          message: say('unknown.category', { what, id }),
          hint: say('unknown.category-hint', { meant, what }),
        },
      ];
};

function* checkSubject(subject: Subject, { policy }: Pick<Catalog, 'policy'>): Iterable<Finding> {
  const check = createCheck(subject.file, policy);
  const { kinds, stages, support, publishers } = lists(policy);
  // A row can name a value of a dimension; the reader of the dataset replaces it by editions.
  const editions = [policy.editions, ...policy.editionDimensions.map(({ values }) => values)].flatMap(ids);
  yield* check(subject.kind, 'kind', kinds, ['kind']);
  yield* checkCategory(subject.file, subject.category, 'category', policy.categories);
  yield* checkCategory(subject.file, subject.subtype, 'subtype', policy.subtypes);
  const needsPublisher = publishers.length > 0 && subject.notApplicable?.includes('publisher') !== true;
  if (subject.publisher !== '' || needsPublisher)
    yield* subject.publisher === ''
      ? [
          {
            file: subject.file,
            path: ['publisher'],
            message: say('unknown.no-publisher'),
            hint: say('unknown.no-publisher-hint', { known: publishers.join(', ') }),
          },
        ]
      : check(subject.publisher, 'publisher', publishers, ['publisher']);
  for (const { path, transitions, undated } of toTransitionLists(subject))
    for (const transition of [...transitions, ...undated]) {
      const at = [...path, transition];
      yield* check(transition.stage ?? undefined, 'stage', [...stages, unknown], [...at, 'stage']);
      yield* check(transition.support ?? undefined, 'support', [...support, unknown], [...at, 'support']);
      for (const edition of Object.keys(transition.availability))
        yield* check(edition, 'edition', editions, [...at, 'availability', edition], 'key');
    }
  for (const { path, rejected } of toRejectedLists(subject))
    for (const [index, row] of rejected.entries()) {
      const at = [...path, index];
      yield* check(row.stage, 'stage', [...stages, unknown], [...at, 'stage']);
      yield* check(row.support, 'support', [...support, unknown], [...at, 'support']);
      for (const edition of Object.keys(row.availability ?? {}))
        yield* check(edition, 'edition', editions, [...at, 'availability', edition], 'key');
    }
}

function* checkCatalog({ subjects, ids: known }: Catalog): Iterable<Finding> {
  const find = (file: string, id: string, path: Path): Finding[] =>
    known.has(id)
      ? []
      : [
          {
            file,
            path,
            message: say('unknown.subject', { id }),
            hint: renderSuggestion(id, known, say('unknown.subject-hint', { id })),
          },
        ];
  for (const subject of subjects) {
    const { file, transitions, undated } = subject;
    for (const { id, path } of listReplacements(subject)) yield* find(file, id, path);
    for (const transition of [...transitions, ...undated]) {
      const { event } = transition;
      if (event?.is === 'moved') yield* find(file, event.to[0], ['transitions', transition, 'to']);
      if (event?.is === 'split')
        for (const [n, id] of event.to.entries()) yield* find(file, id, ['transitions', transition, 'to', n]);
    }
  }
}

/** Every used id exists. */
export const idUnknown: StructureRule = {
  name: 'id-unknown',
  checkPolicy,
  checkSubject,
  checkCatalog,
};
