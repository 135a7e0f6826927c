import { describe, expect, it } from 'vitest';
import type { Situation } from './guidance';
import { createSubject, row } from '../../../tests/sample/subject';
import { deriveAnswers, deriveGuidance } from './guidance';
import { deriveState } from '../subject/state';
import { samplePolicy } from '../../../tests/sample/policy';

const today = '2024-06-15';
const situation = (more: Partial<Situation>): Situation => ({
  kind: 'glaze',
  edition: 'studio',
  stage: 'proven',
  support: 'backed',
  asOf: today,
  ...more,
});
const answer = (expectation: string, more: Partial<Situation>) =>
  deriveAnswers(samplePolicy, situation(more)).find((entry) => entry.expectation === expectation);

describe('deriveAnswers', () => {
  it('answers every expectation about a subject, in the order of the policy', () => {
    expect(deriveAnswers(samplePolicy, situation({})).map(({ expectation }) => expectation)).toEqual([
      'help',
      'cracks',
      'purpose',
    ]);
  });

  it('uses the weakest value and lists the clauses that it limits', () => {
    expect(answer('help', { support: 'shared' })).toEqual({
      expectation: 'help',
      is: 'answered',
      value: 'peers',
      clauses: ['shared-help'],
      narrowed: ['proven-help'],
      unrecorded: [],
    });
  });

  it('lists all clauses with the deciding value', () => {
    expect(answer('help', { stage: 'proven' })).toMatchObject({
      value: 'prompt',
      clauses: ['proven-help', 'backed-help'],
      narrowed: [],
    });
  });

  it('applies the limit of an edition', () => {
    expect(answer('help', { edition: 'home' })).toMatchObject({
      value: 'peers',
      clauses: ['home-help'],
      narrowed: ['proven-help', 'backed-help'],
    });
  });

  it('prefers the more specific condition of one source, even with a stronger promise', () => {
    expect(answer('help', { stage: 'sketch', kind: 'clay' })).toMatchObject({
      value: 'prompt',
      clauses: ['sketch-clay-help', 'backed-help'],
    });
    expect(answer('help', { stage: 'sketch', kind: 'glaze' })).toMatchObject({
      value: 'slow',
      clauses: ['sketch-help'],
      narrowed: ['backed-help'],
    });
  });

  it('marks an answer as open if an axis with clauses about it is unknown', () => {
    expect(answer('help', { support: 'unknown' })).toMatchObject({
      value: 'prompt',
      unrecorded: ['support'],
    });
    expect(answer('help', { stage: 'unknown', support: 'unknown' })).toEqual({
      expectation: 'help',
      is: 'silent',
      unrecorded: ['stage', 'support'],
    });
  });

  it('does not mark the weakest answer as open', () => {
    expect(answer('help', { stage: 'retired', support: 'unknown' })).toMatchObject({
      value: 'nobody',
      unrecorded: [],
    });
  });

  it('does not mark an answer as open if the unknown axis has no clauses about it', () => {
    expect(answer('cracks', { stage: 'sketch', support: 'unknown' })).toMatchObject({ unrecorded: [] });
    expect(answer('cracks', { stage: 'unknown', kind: 'clay' })).toEqual({
      expectation: 'cracks',
      is: 'silent',
      unrecorded: [],
    });
  });

  it('uses the clauses in force on the day', () => {
    expect(answer('cracks', { asOf: '2023-07-01' })).toMatchObject({ value: 'never' });
    expect(answer('cracks', { asOf: '2024-01-01' })).toEqual({
      expectation: 'cracks',
      is: 'silent',
      unrecorded: [],
    });
  });

  it('answers an expectation without a scale by the sentence of the only axis with a clause', () => {
    expect(answer('purpose', { stage: 'trial' })).toEqual({
      expectation: 'purpose',
      is: 'answered',
      value: null,
      clauses: ['trial-purpose'],
      narrowed: [],
      unrecorded: [],
    });
    expect(answer('purpose', { stage: 'unknown' })).toMatchObject({ is: 'silent', unrecorded: ['stage'] });
  });
});

describe('deriveGuidance', () => {
  const subject = createSubject('celadon', {
    transitions: [
      row({
        date: '2022-01-01',
        stage: 'proven',
        support: 'backed',
        availability: { studio: 'offered', home: 'not-offered' },
        reasons: { home: 'Needs a big kiln.' },
      }),
      row({ date: '2023-01-01', event: 'removed' }),
      row({ date: '2023-02-01', event: 'returned' }),
      row({ date: '2024-12-01', status: 'planned', stage: 'retired' }),
    ],
  });
  const guidance = (edition: string, asOf: string) =>
    deriveGuidance(samplePolicy, subject.kind, deriveState(subject, asOf, today), edition, asOf);

  it('answers for an edition that offers the subject', () => {
    const { answers, ...rest } = guidance('studio', today);
    expect(rest).toEqual({
      edition: 'studio',
      offer: { value: 'offered', reason: null },
      notApplicable: null,
      planned: false,
    });
    expect(answers).toHaveLength(3);
  });

  it('says only that an edition does not offer the subject, with the reason', () => {
    expect(guidance('home', today)).toEqual({
      edition: 'home',
      offer: { value: 'not-offered', reason: 'Needs a big kiln.' },
      notApplicable: 'not-offered',
      answers: [],
      planned: false,
    });
  });

  it('says that the subject is removed or not present yet before anything about the edition', () => {
    expect(guidance('home', '2023-01-15').notApplicable).toBe('gone');
    expect(guidance('home', '2021-01-01').notApplicable).toBe('not-yet');
  });

  it('answers for an edition with unknown availability', () => {
    expect(guidance('elsewhere', today)).toMatchObject({ offer: { value: 'unknown' }, notApplicable: null });
  });

  it('marks an answer for a later day as planned', () => {
    expect(guidance('studio', '2024-12-01')).toMatchObject({
      planned: true,
      answers: [{ value: 'nobody' }, {}, {}],
    });
  });
});
