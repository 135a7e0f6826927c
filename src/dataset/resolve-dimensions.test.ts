import { describe, expect, it } from 'vitest';
import { createFolder, smallPolicy, smallSubject } from './folder.test-support';
import { readDataset } from '.';
import { renderProblem } from '../model/rules/problem';

const policy = smallPolicy
  .replace(
    /^editions:.*$/m,
    `editionDimensions:
  - { id: tier, name: Tier, values: [{ id: free, name: Free }, { id: 365, name: All year }] }
  - { id: offering, name: Offering, values: [{ id: hosted, name: Hosted }, { id: own, name: Own }] }
editions:
  - { id: free-hosted, name: FH, description: x, in: { tier: free, offering: hosted } }
  - { id: free-own, name: FO, description: x, in: { tier: free, offering: own } }
  - { id: all-hosted, name: AH, description: x, in: { tier: '365', offering: hosted } }
  - { id: all-own, name: AO, description: x, in: { tier: '365', offering: own } }`,
  )
  .replace('id: 365', "id: '365'");

const read = (row: string) => {
  const folder = createFolder({
    'policy.yaml': policy,
    'catalog/celadon.yaml': `${smallSubject}transitions:\n  - { date: 2024-01-01, stage: trial, support: backed, source: 'https://kiln.example/', ${row} }\n`,
  });
  const { dataset, problems } = readDataset(folder);
  const [transition] = dataset?.subjects[0]?.transitions ?? [];
  return {
    availability: transition?.availability,
    reasons: transition?.reasons,
    problems: problems.map(renderProblem).join('\n'),
  };
};

describe('availability by values of dimensions', () => {
  it('applies to all editions with the value', () => {
    expect(read(`availability: { free: not-offered, '365': offered }, reasons: { free: It costs. }`)).toEqual(
      {
        availability: {
          'free-hosted': 'not-offered',
          'free-own': 'not-offered',
          'all-hosted': 'offered',
          'all-own': 'offered',
        },
        reasons: { 'free-hosted': 'It costs.', 'free-own': 'It costs.' },
        problems: '',
      },
    );
  });

  it('is the most limited of the values of an edition', () => {
    expect(read('availability: { own: not-offered, free: offered, 365: unknown }').availability).toEqual({
      'free-hosted': 'offered',
      'free-own': 'not-offered',
      'all-hosted': 'unknown',
      'all-own': 'not-offered',
    });
  });

  it('is overridden by the edition itself, and leaves the others alone', () => {
    expect(read('availability: { own: not-offered, free-own: offered }').availability).toEqual({
      'free-own': 'offered',
      'all-own': 'not-offered',
    });
  });

  it('names a wrong key where it is, with suggestions among values too', () => {
    expect(read('availability: { fee: offered, owns: offered }').problems).toBe(
      `catalog/celadon.yaml:5:105 error id-unknown: There is no edition "fee"
    hint: Did you mean "free"?
catalog/celadon.yaml:5:119 error id-unknown: There is no edition "owns"
    hint: Did you mean "own"?`,
    );
  });
});

it('refuses a condition with both editions and values', () => {
  const folder = createFolder({
    'policy.yaml': `${policy}clauses: [{ id: a, of: { stage: trial }, expectation: help, sentence: x, when: { editions: [free-own], in: { tier: [free] } } }]\n`,
    'catalog/celadon.yaml': smallSubject,
  });
  expect(readDataset(folder).problems.map(renderProblem)).toEqual([
    `policy.yaml:23:108 error schema/value: "in" cannot be used with "editions"
    hint: Delete one of the two.`,
  ]);
});
