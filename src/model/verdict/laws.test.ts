import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as sample from '../../../tests/sample/arbitrary';
import type { Level } from '../api/parts';
import type { Policy } from '../policy/policy';
import type { Subject } from '../subject/subject';
import { addDays } from '../time/calendar';
import { createDataset } from '../../../tests/sample/subject';
import { deriveOpenDeadlines } from '../subject/deadline';
import { deriveState, isGone } from '../subject/state';
import { deriveJudgements } from './judgement';
import { levels } from './level';
import { findById } from '../policy/policy';
import { samplePolicy } from '../../../tests/sample/policy';

const { arbitraryDay, arbitrarySubject, sampleToday } = sample;
const rank = (level: Level): number => levels.indexOf(level);

/**
 * The sample policy with every valid choice of levels for a scale: some, all or none, but never better
 * further down.
 */
const arbitraryPolicy: fc.Arbitrary<Policy> = fc
  .array(fc.option(fc.constantFrom('good', 'caution', 'stop'), { nil: undefined }), {
    minLength: 4,
    maxLength: 4,
  })
  .map((any) => {
    const given = any.filter((level) => level !== undefined).sort((a, b) => rank(a) - rank(b));
    const next = given.values();
    const ordered = any.map((level) => (level === undefined ? undefined : next.next().value));
    return {
      ...samplePolicy,
      expectations: samplePolicy.expectations.map((expectation) => ({
        ...expectation,
        scale: expectation.scale?.map((value, index) => ({ ...value, level: ordered[index] })),
      })),
    };
  });

const arbitraryNoted: fc.Arbitrary<Subject> = fc
  .record({
    subject: arbitrarySubject,
    endOfSupport: fc.option(arbitraryDay, { nil: undefined }),
    removal: fc.option(arbitraryDay, { nil: undefined }),
    upgrade: fc.option(arbitraryDay, { nil: undefined }),
  })
  .map(({ subject, endOfSupport, removal, upgrade }) => ({
    ...subject,
    deprecation: {
      replacements: [],
      notices: [{ announced: '2022-01-01', endOfSupport, removal, source: 'https://kiln.example/end' }],
    },
    breakingChanges: upgrade === undefined ? [] : [{ version: '2.0', deadline: upgrade }],
  }));

const judge = (policy: Policy, subject: Subject, asOf: string) =>
  deriveJudgements({ ...createDataset([subject], sampleToday), policy }, subject, asOf, (id) => id).whole;

const property = (check: (policy: Policy, subject: Subject, asOf: string) => void): void =>
  fc.assert(fc.property(arbitraryPolicy, arbitraryNoted, arbitraryDay, check), { numRuns: 500 });

describe('laws of a verdict', () => {
  it('it is never better than any of its answers', () => {
    property((policy, subject, asOf) => {
      for (const { guidance, verdict } of judge(policy, subject, asOf))
        for (const answer of guidance.answers) {
          const { scale = [] } = findById(policy.expectations, answer.expectation);
          if (answer.is === 'ended') expect(verdict.level).toBe('stop');
          if (answer.is !== 'answered') continue;
          const level = scale.find(({ id }) => id === answer.value)?.level;
          if (level !== undefined) expect(rank(verdict.level)).toBeGreaterThanOrEqual(rank(level));
        }
    });
  });

  it('it is at best unknown if a fact is unknown', () => {
    property((policy, subject, asOf) => {
      for (const { guidance, verdict } of judge(policy, subject, asOf)) {
        const rated = guidance.answers.filter(({ expectation }) =>
          findById(policy.expectations, expectation).scale?.some(({ level }) => level !== undefined),
        );
        const isOpen =
          guidance.notApplicable === 'not-yet' ||
          guidance.planned ||
          guidance.offer.value === 'unknown' ||
          rated.some(({ is, unrecorded }) => is === 'silent' || unrecorded.length > 0) ||
          rated.length === 0;
        if (isOpen) expect(rank(verdict.level)).toBeGreaterThanOrEqual(rank('unknown'));
      }
    });
  });

  it('it is "stop" for subjects that an edition does not offer or that were removed', () => {
    property((policy, subject, asOf) => {
      const left = isGone(deriveState(subject, asOf, sampleToday).presence.value);
      for (const { guidance, verdict } of judge(policy, subject, asOf))
        if (left || guidance.notApplicable === 'not-offered') expect(verdict.level).toBe('stop');
    });
  });

  it('it is not good while a deadline is open', () => {
    property((policy, subject, asOf) => {
      const state = deriveState(subject, asOf, sampleToday);
      const ahead = deriveOpenDeadlines(subject, asOf, sampleToday).filter(({ isPast }) => !isPast);
      fc.pre(ahead.length > 0 && state.presence.value.is === 'present');
      for (const { verdict } of judge(policy, subject, asOf)) expect(verdict.level).not.toBe('good');
    });
  });

  it('it never gets better on a later day after an announced end of support', () => {
    const arbitraryEnd = fc.tuple(arbitraryDay, fc.nat(800), fc.integer({ min: 1, max: 800 }));
    fc.assert(
      fc.property(arbitraryPolicy, arbitraryNoted, arbitraryEnd, (policy, subject, [end, before, after]) => {
        const notices = [{ announced: '2022-01-01', endOfSupport: end, source: 'https://kiln.example/end' }];
        const ending = {
          ...subject,
          deprecation: { notices, replacements: [] },
          transitions: subject.transitions.filter(({ date }) => date < end),
        };
        const later = judge(policy, ending, addDays(end, after));
        for (const earlier of [addDays(end, -before), addDays(end, 1)])
          for (const [index, { verdict }] of judge(policy, ending, earlier).entries())
            expect(rank(later[index]?.verdict.level ?? 'good')).toBeGreaterThanOrEqual(rank(verdict.level));
      }),
      { numRuns: 500 },
    );
  });

  it('it names its edition, unless editions cannot differ', () => {
    property((policy, subject, asOf) => {
      const isThere = deriveState(subject, asOf, sampleToday).presence.value.is === 'present';
      for (const { guidance, verdict } of judge(policy, subject, asOf)) {
        const { name } = findById(policy.editions, guidance.edition ?? '');
        expect(verdict.sentence.startsWith(`${name}: `)).toBe(isThere);
        expect(verdict.sentence).toMatch(/[^.]\.$/);
      }
    });
  });
});
