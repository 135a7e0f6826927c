import { expect, test } from 'vitest';
import type { PolicyInput } from '../schema/policy';
import { createPolicy } from '../../../tests/sample/rule';
import { dimensions } from '../../../tests/sample/dimensioned';
import { editionDimensionsRule } from './edition-dimensions';
import { idUnknown } from './id-unknown';

const complain = (more: Partial<PolicyInput>, rule = editionDimensionsRule): string[] =>
  [...(rule.checkPolicy?.(createPolicy({ clauses: [], facts: [], ...dimensions, ...more })) ?? [])].map(
    ({ path, message, hint }) => `${path.map(String).join('.')}: ${message}. ${hint}`,
  );
const [tier, offering] = dimensions.editionDimensions;
if (tier === undefined || offering === undefined) throw new Error('The sample has two dimensions');
const clause = (values: Record<string, string[]>) => ({
  id: 'c',
  of: { stage: 'trial' },
  expectation: 'help',
  value: 'slow',
  sentence: 'x',
  when: { in: values },
});

test('dimensions, values and conditions that fit have no finding, whatever their ids', () => {
  expect(complain({})).toEqual([]);
  expect(complain({ clauses: [clause({ tier: ['365'], constructor: ['hosted', 'dedicated'] })] })).toEqual(
    [],
  );
  expect(complain({ editionDimensions: [], editions: [] })).toEqual([]);
});

test('an id of a dimension is free, and an id of a value is its own', () => {
  expect(complain({ editionDimensions: [tier, { ...offering, id: 'tier' }] })[0]).toBe(
    'editionDimensions.1.id: The id "tier" is taken by an earlier dimension. Choose another id, or delete one of the two.',
  );
  expect(
    complain({
      editionDimensions: [{ ...tier, id: 'stage' }, offering],
      editions: dimensions.editions.map((edition) => ({
        ...edition,
        in: { stage: edition.in.tier, constructor: edition.in.constructor },
      })),
    }),
  ).toEqual([
    'editionDimensions.0.id: The dimension "stage" has the name of a parameter that pages use in their addresses. Choose another id, such as "tier" or "offering".',
  ]);
  const more = [...tier.values, { id: 'hosted', name: 'x' }, { id: 'free-hosted', name: 'x' }];
  expect(complain({ editionDimensions: [{ ...tier, values: more }, offering] })).toEqual([
    'editionDimensions.0.values.3: No edition has the value "hosted" of "tier". Add "in: { tier: hosted }" to an edition, or delete the value.',
    'editionDimensions.0.values.4.id: The id "free-hosted" is taken by the edition "free-hosted". Choose another id: records name editions and values side by side.',
    'editionDimensions.0.values.4: No edition has the value "free-hosted" of "tier". Add "in: { tier: free-hosted }" to an edition, or delete the value.',
    'editionDimensions.1.values.0.id: The id "hosted" is taken by a value of "tier". Choose another id: records name editions and values side by side.',
  ]);
});

test('each edition has a value of each dimension, and no two have the same ones', () => {
  const [first, second, ...rest] = dimensions.editions;
  if (first === undefined || second === undefined) throw new Error('The sample has editions');
  const editions = (own: Record<string, string> | undefined) => ({
    editions: [{ ...first, in: own }, second, ...rest],
  });
  expect(complain(editions({ tier: 'free', ofering: 'hosted' }))).toEqual([
    'editions.0.in.ofering: There is no dimension "ofering". Known: tier, constructor.',
    'editions.0.in: The edition "free-hosted" has no value of the dimension "constructor". Add "in: { constructor: … }" with one of: hosted, self-managed, dedicated.',
  ]);
  expect(complain(editions({ tier: 'fre', constructor: 'hosted' }))).toEqual([
    'editions.0.in.tier: There is no value "fre" of "tier". Did you mean "free"?',
  ]);
  expect(complain(editions({ tier: 'free', constructor: 'self-managed' }))).toEqual([
    'editions.1.in: The editions "free-hosted" and "free-self-managed" have the same values. Change a value of one of the two, or delete one.',
  ]);
  expect(complain(editions(undefined))).toHaveLength(2);
  expect(complain({ editionDimensions: [], editions: [first] })).toEqual([
    'editions.0.in.tier: There is no dimension "tier". Add "editionDimensions" to the policy, or delete "in".',
    'editions.0.in.constructor: There is no dimension "constructor". Add "editionDimensions" to the policy, or delete "in".',
  ]);
});

test('a condition names values that exist and that an edition has together', () => {
  const found = (values: Record<string, string[]>) => complain({ clauses: [clause(values)] });
  expect(found({ teir: ['free'] })).toEqual([
    'clauses.0.when.in.teir: There is no dimension "teir". Did you mean "tier"?',
  ]);
  expect(found({ tier: ['free', 'premum'] })).toEqual([
    'clauses.0.when.in.tier.1: There is no value "premum" of "tier". Did you mean "premium"?',
  ]);
  expect(found({ tier: ['free', 'premium'], constructor: ['dedicated'] })).toEqual([
    'clauses.0.when.in: No edition has these values together: free or premium, dedicated. Name other values, or add an edition with them.',
  ]);
});

test('a value in place of an edition gets a hint how to write it', () => {
  const written = { ...clause({}), when: { editions: ['premium'] } };
  expect(complain({ clauses: [written], publishers: [] }, idUnknown)).toEqual([
    'clauses.0.when.editions.0: There is no edition "premium". "premium" is a value of a dimension: write "in: { tier: [premium] }" in place of "editions".',
  ]);
});
