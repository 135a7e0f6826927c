import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as sample from '../../../tests/sample/arbitrary';
import { samplePolicy } from '../../../tests/sample/policy';
import { createDataset } from '../../../tests/sample/subject';
import type { Circumstance } from '../policy/clause';
import { isFitting, isInForce, keepMostSpecific } from '../policy/clause';
import { countStages } from '../catalog/count';
import { deriveAnswers, deriveGuidance } from './guidance';
import { toClauseSource, unknown } from '../policy/policy';
import { deriveState, isGone, toOffer } from '../subject/state';
import { deriveTimeline } from '../subject/timeline';
import { sortTransitions } from '../subject/transition';

const { arbitraryDay, arbitraryRows, arbitrarySubject, arbitrarySubjects, sampleToday } = sample;
const stages = [...samplePolicy.stages.map(({ id }) => id), unknown];
const supports = [...samplePolicy.supportStates.map(({ id }) => id), unknown];
const editions = samplePolicy.editions.map(({ id }) => id);

const arbitrarySituation = fc.record({
  kind: fc.constantFrom('glaze', 'clay'),
  edition: fc.constantFrom(...editions),
  stage: fc.constantFrom(...stages),
  support: fc.constantFrom(...supports),
  asOf: arbitraryDay,
});

describe('laws of a history', () => {
  it('the order of the rows in a file changes nothing', () => {
    const shuffled = arbitraryRows.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, arbitraryDay, ([rows, others], asOf) => {
        const a = { transitions: sortTransitions(rows) };
        const b = { transitions: sortTransitions(others) };
        expect(deriveState(b, asOf, sampleToday)).toEqual(deriveState(a, asOf, sampleToday));
        expect(deriveTimeline(b, sampleToday)).toEqual(deriveTimeline(a, sampleToday));
      }),
    );
  });

  it('a later transition changes no earlier answer', () => {
    fc.assert(
      fc.property(arbitrarySubject, arbitraryDay, (subject, asOf) => {
        const earlier = { transitions: subject.transitions.filter(({ date }) => date <= asOf) };
        const whole = deriveState(subject, asOf, sampleToday);
        const cut = deriveState(earlier, asOf, sampleToday);
        // Only "not there yet" depends on the future: it names the day of the first record.
        fc.pre(whole.presence.value.is !== 'not-yet');
        expect(cut).toEqual(whole);
        for (const edition of editions) {
          const guidance = (state: typeof whole) =>
            deriveGuidance(samplePolicy, subject.kind, state, edition, asOf);
          expect(guidance(cut)).toEqual(guidance(whole));
        }
      }),
    );
  });

  it('a plan changes nothing up to today, and nothing at all once its date has passed', () => {
    fc.assert(
      fc.property(arbitrarySubject, arbitraryDay, (subject, asOf) => {
        const done = { transitions: subject.transitions.filter(({ status }) => status === 'done') };
        const ahead = {
          transitions: subject.transitions.filter(
            ({ status, date }) => status === 'done' || date > sampleToday,
          ),
        };
        expect(deriveState(subject, asOf, sampleToday)).toEqual(deriveState(ahead, asOf, sampleToday));
        if (asOf <= sampleToday)
          expect(deriveState(subject, asOf, sampleToday)).toEqual(deriveState(done, asOf, sampleToday));
      }),
    );
  });

  it('an answer is marked as planned exactly if a plan was counted', () => {
    fc.assert(
      fc.property(arbitrarySubject, arbitraryDay, (subject, asOf) => {
        const counted = subject.transitions.some(
          ({ status, date }) => status === 'planned' && date > sampleToday && date <= asOf,
        );
        expect(deriveState(subject, asOf, sampleToday).planned).toBe(counted);
      }),
    );
  });

  it('every value with a date was recorded on that date', () => {
    fc.assert(
      fc.property(arbitrarySubject, arbitraryDay, (subject, asOf) => {
        const state = deriveState(subject, asOf, sampleToday);
        for (const axis of ['stage', 'support'] as const) {
          const { value, since, precision, source } = state[axis];
          const at = subject.transitions.find(({ date }) => date === since);
          if (since === null) expect([value, precision, source]).toEqual([unknown, null, null]);
          else expect([at?.[axis], at?.precision, at?.source]).toEqual([value, precision, source]);
        }
      }),
    );
  });

  it('the end of the timeline equals the state of today', () => {
    fc.assert(
      fc.property(arbitrarySubject, (subject) => {
        const state = deriveState(subject, sampleToday, sampleToday);
        const done = deriveTimeline(subject, sampleToday).filter(({ status }) => status === 'done');
        const last = (axis: 'stage' | 'support'): string =>
          done
            .flatMap(({ changes }) => changes)
            .reduce<string>((value, change) => (change.axis === axis ? change.to : value), unknown);
        expect(last('stage')).toBe(state.stage.value);
        expect(last('support')).toBe(state.support.value);
        for (const edition of editions) {
          const offer = done
            .flatMap(({ changes }) => changes)
            .reduce(
              (value: string, change) =>
                change.axis === 'availability' && change.edition === edition ? change.to : value,
              unknown,
            );
          expect(offer).toBe(toOffer(state, edition).value);
        }
        const events = done.flatMap(({ changes }) =>
          changes.flatMap((change) => (change.axis === 'presence' ? [change.event.is] : [])),
        );
        const gone = events.length > 0 && events.at(-1) !== 'returned';
        expect(isGone(state.presence.value)).toBe(gone);
      }),
    );
  });

  it('every change of a history starts from the end of the one before', () => {
    fc.assert(
      fc.property(arbitrarySubject, (subject) => {
        const at: Record<string, string> = {};
        for (const { changes, status, date } of deriveTimeline(subject, sampleToday)) {
          const holds = status === 'done' || date > sampleToday; // A plan of today is not done yet.
          for (const change of changes) {
            if (change.axis === 'presence') continue;
            const key = change.axis === 'availability' ? change.edition : change.axis;
            expect(change.from).toBe(at[key] ?? unknown);
            if (holds) at[key] = change.to;
          }
        }
      }),
    );
  });
});

describe('laws of guidance', () => {
  const speaking = (situation: Circumstance & { stage: string; support: string; asOf: string }) =>
    samplePolicy.clauses.filter((clause) => {
      const { axis, id } = toClauseSource(clause);
      const own = {
        stage: situation.stage,
        support: situation.support,
        edition: situation.edition,
        policy: id,
      };
      return isFitting(clause, situation) && isInForce(clause, situation.asOf) && own[axis] === id;
    });

  it('an answer is never stronger than any clause that applies', () => {
    fc.assert(
      fc.property(arbitrarySituation, (situation) => {
        const applying = keepMostSpecific(speaking(situation));
        for (const answer of deriveAnswers(samplePolicy, situation)) {
          if (answer.is !== 'answered' || answer.value === null) continue;
          const scale = samplePolicy.expectations.find(({ id }) => id === answer.expectation)?.scale ?? [];
          const rank = (value: string | undefined) => scale.findIndex(({ id }) => id === value);
          for (const clause of applying.filter(({ expectation }) => expectation === answer.expectation))
            expect(rank(answer.value)).toBeGreaterThanOrEqual(rank(clause.value));
        }
      }),
    );
  });

  it('every answer lists its clauses, all in force and with its value, or the policy is silent', () => {
    fc.assert(
      fc.property(arbitrarySituation, (situation) => {
        const applying = keepMostSpecific(speaking(situation));
        const answers = deriveAnswers(samplePolicy, situation);
        expect(answers.map(({ expectation }) => expectation)).toEqual(['help', 'cracks', 'purpose']);
        for (const answer of answers) {
          const ids = applying
            .filter(({ expectation }) => expectation === answer.expectation)
            .map(({ id }) => id);
          if (answer.is !== 'answered') {
            expect(answer.is).toBe('silent');
            expect(ids).toEqual([]);
            continue;
          }
          expect(answer.clauses.length).toBeGreaterThan(0);
          expect([...answer.clauses, ...answer.narrowed].sort()).toEqual(ids.sort());
          for (const id of answer.clauses)
            expect(applying.find((clause) => clause.id === id)?.value ?? null).toBe(answer.value);
        }
      }),
    );
  });

  it('a recorded axis is never marked as unrecorded', () => {
    fc.assert(
      fc.property(arbitrarySituation, (situation) => {
        for (const { unrecorded } of deriveAnswers(samplePolicy, situation))
          for (const axis of unrecorded) expect(situation[axis]).toBe(unknown);
      }),
    );
  });

  it('a subject that is removed, not present yet or not offered gets only that answer', () => {
    fc.assert(
      fc.property(arbitrarySubject, arbitraryDay, fc.constantFrom(...editions), (subject, asOf, edition) => {
        const state = deriveState(subject, asOf, sampleToday);
        const guidance = deriveGuidance(samplePolicy, subject.kind, state, edition, asOf);
        const present = state.presence.value.is === 'present';
        const offered = toOffer(state, edition).value !== 'not-offered';
        expect(guidance.notApplicable === null).toBe(present && offered);
        expect(guidance.answers.length > 0).toBe(present && offered);
      }),
    );
  });
});

describe('laws of counting', () => {
  it('counts add up: by stage, by support state, and with removed and future subjects', () => {
    fc.assert(
      fc.property(arbitrarySubjects, arbitraryDay, (subjects, asOf) => {
        const dataset = createDataset(subjects, sampleToday);
        const counts = countStages(dataset, asOf);
        const sum = (record: Readonly<Record<string, number>>): number =>
          Object.values(record).reduce((a, b) => a + b, 0);
        expect(sum(counts.stages)).toBe(counts.present);
        expect(sum(counts.support)).toBe(counts.present);
        const ahead = subjects.filter(
          (subject) => deriveState(subject, asOf, sampleToday).presence.value.is === 'not-yet',
        );
        expect(counts.present + counts.removed + ahead.length).toBe(subjects.length);
        const byKind = ['glaze', 'clay'].map((kind) => countStages(dataset, asOf, kind).present);
        expect(byKind.reduce((a, b) => a + b, 0)).toBe(counts.present);
      }),
    );
  });
});
