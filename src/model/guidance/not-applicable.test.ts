import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as sample from '../../../tests/sample/arbitrary';
import { samplePolicy } from '../../../tests/sample/policy';
import { createDataset } from '../../../tests/sample/subject';
import type { Subject } from '../subject/subject';
import { countStages } from '../catalog/count';
import { deriveGuidance } from './guidance';
import { deriveState } from '../subject/state';
import { deriveTimeline } from '../subject/timeline';
import { notApplicable, toClauseSource, unknown } from '../policy/policy';

const { arbitraryDay, arbitrarySubject, sampleToday } = sample;
const editions = samplePolicy.editions.map(({ id }) => id);

describe('laws of what is not applicable', () => {
  /** A subject of a kind without support states: its rows have none. */
  const toWithout = (subject: Subject): Subject => {
    const transitions = subject.transitions.map((transition) => ({ ...transition, support: null }));
    const rest = { ...subject, deprecation: undefined };
    return { ...rest, transitions, facets: [], notApplicable: ['support'] };
  };

  it('it is never open, and never counted as unknown', () => {
    fc.assert(
      fc.property(arbitrarySubject, arbitraryDay, fc.constantFrom(...editions), (subject, asOf, edition) => {
        const without = toWithout(subject);
        const state = deriveState(without, asOf, sampleToday);
        expect(state.support.value).toBe(notApplicable);
        const { answers } = deriveGuidance(samplePolicy, subject.kind, state, edition, asOf);
        for (const answer of answers) {
          expect(answer.unrecorded).not.toContain('support');
          if (answer.is === 'not-applicable') expect(answer.unrecorded).toEqual([]);
        }
        const counts = countStages(createDataset([without], sampleToday), asOf);
        expect(counts.support[unknown]).toBe(0);
        expect(counts.support[notApplicable] ?? 0).toBe(counts.present);
      }),
    );
  });

  it('its history has no support state, and its answers rest on no support state', () => {
    fc.assert(
      fc.property(arbitrarySubject, arbitraryDay, fc.constantFrom(...editions), (subject, asOf, edition) => {
        const without = toWithout(subject);
        const changes = deriveTimeline(without, sampleToday).flatMap((entry) => entry.changes);
        expect(changes.filter(({ axis }) => axis === 'support')).toEqual([]);
        const state = deriveState(without, asOf, sampleToday);
        const { answers } = deriveGuidance(samplePolicy, subject.kind, state, edition, asOf);
        const used = answers.flatMap((answer) => (answer.is === 'answered' ? answer.clauses : []));
        const ofSupport = samplePolicy.clauses.filter((clause) => toClauseSource(clause).axis === 'support');
        expect(ofSupport.filter(({ id }) => used.includes(id))).toEqual([]);
      }),
    );
  });
});
