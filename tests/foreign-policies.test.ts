import { existsSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../src/model/api/answer';
import type { Dataset } from '../src/model/catalog/dataset';
import { deriveAnswers } from '../src/model/guidance/guidance';
import { deriveComparison } from '../src/model/documents/comparison';
import { toPolicyClauses } from '../src/model/documents/policy-document';
import { openEdition, toEditionTable } from '../src/model/policy/edition-table';
import { renderCondition } from '../src/model/policy/condition';
import { countStages } from '../src/model/catalog/count';
import { deriveDocumentContext, toSubjectDocument } from '../src/model/documents/to-subject-document';
import { publish, textOf } from './artifacts/published';
import { foreignPolicies } from './sample/foreign-policies';
import type { Imported } from './sample/imported';
import { errorsOf, subjectOf } from './sample/imported';

// Datasets in the spirit of other vendors, from their metadata. `npm run foreign-sites` builds their sites.

const valueOf = (answer: Answer | undefined): string | null =>
  answer?.is === 'answered' ? answer.value : null;

const setUp = (name: string) => {
  const held: { made?: Imported } = {};
  beforeAll(async () => {
    held.made = await foreignPolicies[name]?.();
  }, 120_000);
  afterAll(() => {
    if (held.made !== undefined) rmSync(held.made.data, { recursive: true });
  });
  const toMade = (): Imported => {
    if (held.made === undefined) throw new Error(`there is no ${name}`);
    return held.made;
  };
  const toDataset = (): Dataset => {
    const { dataset, problems } = toMade();
    if (dataset === null) throw new Error(JSON.stringify(problems));
    return dataset;
  };
  return {
    toMade,
    toDataset,
    count: () => countStages(toDataset(), toDataset().today),
    documentOf: (id: string) =>
      toSubjectDocument(deriveDocumentContext(toDataset()), subjectOf(toMade(), id)),
  };
};

describe('OpenTelemetry: levels by signal', () => {
  const { toMade, documentOf, count } = setUp('opentelemetry');

  it('has no error', () => {
    expect(errorsOf(toMade())).toEqual([]);
  });

  it.skipIf(!existsSync('../shared/opentelemetry'))('sums up the signals of the real OTLP receiver', () => {
    expect(documentOf('receiver-otlp').status.text).toBe(
      'Stable for traces, metrics and logs; Alpha for profiles; Support state not recorded',
    );
    // No verdict is better than caution, because the metadata do not say who supports a component.
    expect(
      documentOf('receiver-otlp').facets.map(({ id, guidance }) => [id, guidance[0]?.verdict.level]),
    ).toEqual([
      ['traces', 'caution'],
      ['metrics', 'caution'],
      ['logs', 'caution'],
      ['profiles', 'stop'],
    ]);
    // Components with signals in several stages count in each of them.
    expect(count()).toMatchObject({
      stages: { development: 10, alpha: 25, beta: 18, stable: 13, deprecated: 1, unknown: 0 },
      present: 51,
    });
  });
});

describe('Kubernetes: gates by release', () => {
  const { toMade, documentOf, count } = setUp('kubernetes');

  it('has no problem, and counts the gates of each stage', () => {
    expect(toMade().problems).toEqual([]);
    expect(count()).toEqual({
      stages: { alpha: 1, beta: 2, stable: 1, deprecated: 1, unknown: 1 },
      support: { unknown: 6 },
      removed: 2,
      present: 6,
    });
  });

  it('answers from the stage alone', () => {
    const { guidance, support, availability, status } = documentOf('cpu-manager');
    expect(guidance).toMatchObject([
      { edition: null, verdict: { level: 'good', sentence: 'Ready for production.' } },
    ]);
    expect([support, availability, status.text]).toEqual([null, [], 'Stable']);
    expect(documentOf('cluster-trust-bundle').guidance[0]?.verdict.level).toBe('caution');
  });
});

describe('GitLab: features by tier and offering', () => {
  const { toMade, toDataset, documentOf } = setUp('gitlab');
  const verdictsOf = (id: string) =>
    documentOf(id).guidance.map(({ edition, verdict }) => `${edition ?? ''} ${verdict.level}`);

  it('has no problem', () => {
    expect(toMade().problems).toEqual([]);
  });

  it('answers for each edition, with the reason where its tier or offering lacks the feature', () => {
    expect(verdictsOf('pipelines')).toEqual([
      'free-hosted caution',
      'free-self-managed caution',
      'premium-hosted good',
      'premium-self-managed good',
      'ultimate-hosted good',
      'ultimate-self-managed good',
      'ultimate-dedicated good',
    ]);
    expect(verdictsOf('review-assistant')).toEqual([
      'free-hosted stop',
      'free-self-managed stop',
      'premium-hosted caution',
      'premium-self-managed caution',
      'ultimate-hosted caution',
      'ultimate-self-managed caution',
      'ultimate-dedicated stop',
    ]);
    const { availability } = documentOf('review-assistant');
    expect(availability[0]).toMatchObject({ value: 'not-offered', reason: 'It needs a subscription.' });
    expect(availability.at(-1)).toMatchObject({ value: 'not-offered', reason: 'It is not on Dedicated.' });
  });

  it('opens each edition by its id, as the links of the API and the element do', () => {
    const { policy } = toDataset();
    const table = toEditionTable(policy);
    for (const { id } of policy.editions)
      expect(openEdition(table, { search: `?edition=${id}`, hash: '' }, null, 'free-hosted')).toBe(id);
  });

  it('names conditions by their values', () => {
    const { policy } = toDataset();
    const conditions = policy.clauses.map((clause) => renderCondition(policy, clause)).filter(Boolean);
    expect(conditions).toEqual([
      'in Free',
      'in Premium and Ultimate (Self-Managed)',
      'in Ultimate Dedicated',
    ]);
  });
});

describe('the pages of stages of a policy with tiers', () => {
  const { toDataset } = setUp('gitlab');

  it('promise each edition what its customers get', () => {
    const { policy, today: asOf } = toDataset();
    const document = { ...policy, ...toPolicyClauses(policy), asOf };
    const [kind] = policy.kinds.map(({ id }) => id);
    if (kind === undefined) throw new Error('there is no kind');
    for (const [place, { id: stage }] of policy.stages.entries())
      for (const { id: edition } of policy.editions) {
        const answers = deriveAnswers(policy, { kind, edition, stage, support: 'unknown', asOf });
        for (const { expectation, cells } of deriveComparison(document, 'stage', { kind, edition })) {
          const promised = cells[place]?.map(
            ({ clause, narrowedBy: [limit] }) => (limit?.clause ?? clause).value,
          );
          if (promised?.length !== 0)
            expect(promised).toEqual(
              [answers.find((one) => one.expectation === expectation.id)].map(valueOf),
            );
        }
      }
  });

  it('say in which tiers a promise is weaker, also as Markdown', () => {
    const files = publish(toDataset());
    expect(textOf(files, 'stages/ga.md')).toContain(
      'Engineers answer your questions. Weaker in Free: Forum. Weaker in Premium and Ultimate (Self-Managed): In office hours.',
    );
  });
});

describe('web-features: 1,204 features without support and editions', () => {
  const { toMade, toDataset, count, documentOf } = setUp('web-features');

  it('has no problem, so nothing about support or editions', () => {
    expect(toMade().problems).toEqual([]);
    expect(toDataset().subjects).toHaveLength(1206);
  });

  it('counts the features of each stage; one is removed, one moved and one split', () => {
    expect(count()).toEqual({
      stages: { limited: 432, newly: 122, widely: 649, unknown: 0 },
      support: { unknown: 1203 },
      removed: 3,
      present: 1203,
    });
  });

  it('answers from the baseline alone', () => {
    expect(documentOf('subgrid').guidance).toMatchObject([{ edition: null, verdict: { level: 'good' } }]);
    expect(documentOf('masonry').status.text).toContain('Moved');
  });
});
