import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Answer } from '../src/model/api/answer';
import { deriveAnswers } from '../src/model/guidance/guidance';
import { policySchema } from '../src/model/schema/policy';
import { renderCondition } from '../src/model/policy/condition';

const policy = policySchema.parse(parse(readFileSync('data/policy.yaml', 'utf8')));

/** All facts of the sources, listed by hand, so that none can vanish from the policy's own list. */
const factIds = [
  ...Array.from({ length: 28 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`).flatMap((fact) =>
    fact === 'S15' ? ['S15a', 'S15b', 'S15c'] : [fact],
  ),
  ...Array.from({ length: 12 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`),
  ...Array.from({ length: 11 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
];

const clausesOf = (fact: string) => policy.clauses.filter(({ facts }) => facts.includes(fact));

/** "S19: beta-breaking-changes (products, features and connectors)" */
const toConditions = (fact: string): string[] =>
  clausesOf(fact).map((clause) => `${clause.id} (${renderCondition(policy, clause)})`);

describe('the facts', () => {
  it('are all 53 in the list', () => {
    expect(factIds).toHaveLength(53);
    expect([...policy.facts].sort()).toEqual([...factIds].sort());
  });

  it.each(factIds)('%s is in a clause', (fact) => {
    expect(clausesOf(fact).length).toBeGreaterThan(0);
  });

  it('give two answers about breaking changes in Beta, each with its own condition', () => {
    expect(toConditions('S19')).toEqual(['beta-breaking-changes (products, features and connectors)']);
    expect(toConditions('R01')).toEqual([
      'alpha-breaking-changes-releases (releases)',
      'beta-breaking-changes-releases (releases)',
    ]);
  });

  it('limit stages to the kinds that they were stated for', () => {
    const kindsOf = (prefix: string) =>
      policy.clauses
        .filter(({ of, facts }) => 'stage' in of && facts.some((fact) => fact.startsWith(prefix)))
        .flatMap(({ when }) => when.kinds ?? ['any']);
    expect(new Set(kindsOf('S'))).toEqual(new Set(['product', 'feature', 'connector']));
    expect(new Set(kindsOf('R'))).toEqual(new Set(['release']));
  });

  it('about the policy as a whole belong to the policy', () => {
    const ofThePolicy = policy.clauses.filter(({ of }) => 'policy' in of).flatMap(({ facts }) => facts);
    expect(ofThePolicy.sort()).toEqual(['P01', 'P02', 'P09', 'S01', 'S02']);
  });
});

interface Row {
  situation: [kind: string, stage: string, support: string, edition: string];
  support: Partial<Answer>;
  reliability: Partial<Answer>;
}

const answered = (
  value: string,
  clauses: string[],
  narrowed: string[] = [],
  unrecorded: ('stage' | 'support')[] = [],
): Partial<Answer> => ({ is: 'answered', value, clauses, narrowed, unrecorded });

const rows: Row[] = [
  {
    situation: ['connector', 'ga', 'supported', 'cloud'],
    support: answered('ga-sla', ['ga-support-cloud']),
    reliability: answered('production-ready', ['ga-reliability'], ['supported-reliability']),
  },
  {
    situation: ['connector', 'ga', 'supported', 'open-source'],
    support: answered('community-help', ['ga-support-open-source', 'open-source-support']),
    reliability: answered('production-ready', ['ga-reliability'], ['supported-reliability']),
  },
  {
    situation: ['connector', 'ga', 'community-supported', 'cloud'],
    support: answered('community-help', ['community-support'], ['ga-support-cloud']),
    reliability: answered('not-extensively-tested', ['community-reliability'], ['ga-reliability']),
  },
  {
    situation: ['connector', 'alpha', 'supported', 'cloud'],
    support: answered('no-sla', ['alpha-support-cloud']),
    reliability: answered('under-development', ['alpha-reliability'], ['supported-reliability']),
  },
  {
    situation: ['connector', 'beta', 'unknown', 'cloud'],
    support: answered('beta-sla', ['beta-support-cloud'], [], ['support']),
    reliability: answered('few-bugs', ['beta-reliability'], [], ['support']),
  },
  {
    situation: ['connector', 'deprecated', 'supported', 'cloud'],
    support: answered('none', ['deprecated-support']),
    reliability: answered('may-go-on-for-a-time', ['deprecated-reliability'], ['supported-reliability']),
  },
  {
    situation: ['feature', 'unknown', 'enterprise-supported', 'cloud'],
    support: answered('best-effort', ['enterprise-support'], [], ['stage']),
    reliability: answered('may-have-limitations', ['enterprise-reliability'], [], ['stage']),
  },
  {
    situation: ['release', 'alpha', 'unknown', 'open-source'],
    support: answered('community-help', ['open-source-support'], ['alpha-support-releases'], ['support']),
    reliability: answered('bugs-and-incomplete', ['alpha-reliability-releases'], [], ['support']),
  },
  {
    situation: ['release', 'ga', 'unknown', 'open-source'],
    support: answered('community-help', ['open-source-support'], [], ['support']),
    reliability: { is: 'silent', unrecorded: ['support'] },
  },
];

describe('guidance', () => {
  it.each(rows)('$situation', ({ situation: [kind, stage, support, edition], ...expected }) => {
    const answers = deriveAnswers(policy, { kind, stage, support, edition, asOf: '2025-09-02' });
    const answerTo = (expectation: string) => answers.find((answer) => answer.expectation === expectation);
    expect(answerTo('support')).toEqual({ expectation: 'support', ...expected.support });
    expect(answerTo('reliability')).toEqual({ expectation: 'reliability', ...expected.reliability });
  });

  it('names promises that end with a deprecation, for every support state', () => {
    for (const { id } of policy.supportStates) {
      const situation = { kind: 'feature', stage: 'deprecated', support: id, edition: 'open-source' };
      const answers = deriveAnswers(policy, { ...situation, asOf: '2025-09-02' });
      const values = answers.flatMap((answer) => (answer.is === 'answered' ? [answer.value] : []));
      expect(values).toContain('migrate-away');
      expect(answers.filter(({ expectation }) => ['support', 'help'].includes(expectation))).toMatchObject([
        { value: 'none', clauses: ['deprecated-support'] },
        { value: 'none', clauses: ['deprecated-help'] },
      ]);
    }
  });

  it('limits the open-source edition to community help at every stage', () => {
    for (const kind of policy.kinds)
      for (const stage of [...policy.stages, { id: 'unknown' }])
        for (const support of [...policy.supportStates, { id: 'unknown' }]) {
          const answers = deriveAnswers(policy, {
            kind: kind.id,
            stage: stage.id,
            support: support.id,
            edition: 'open-source',
            asOf: '2025-09-02',
          });
          const answer = answers.find(({ expectation }) => expectation === 'support');
          expect(answer?.is === 'answered' && ['community-help', 'none'].includes(answer.value ?? '')).toBe(
            true,
          );
        }
  });
});
