import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, arbitrarySubjects, sampleToday } from '../../../tests/sample/arbitrary';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { fromCatalogFile, toCatalogFile } from './catalog-file';
import { deriveState, toOffer } from '../subject/state';
import { sinceAt, stepAt } from './track';
import { toExplorerCatalog } from './to-catalog';

const send = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('the explorer’s file', () => {
  it('gives the same state as deriveState for every subject and day', () => {
    fc.assert(
      fc.property(arbitrarySubjects, fc.array(arbitraryDay, { maxLength: 8 }), (subjects, days) => {
        const dataset = createDataset(subjects, sampleToday);
        const catalog = fromCatalogFile(send(toCatalogFile(toExplorerCatalog(dataset))));
        expect(catalog.subjects.map(({ id }) => id)).toEqual(subjects.map(({ id }) => id));
        subjects.forEach((subject, index) => {
          const steps = catalog.subjects[index]?.steps ?? [];
          for (const asOf of [...days, sampleToday, ...subject.transitions.map(({ date }) => date)]) {
            const state = deriveState(subject, asOf, sampleToday);
            const step = stepAt(steps, asOf);
            if (state.presence.value.is === 'not-yet') {
              expect(step).toBeNull();
              continue;
            }
            expect(step?.snapshot).toEqual({
              presence: state.presence.value.is,
              to: 'to' in state.presence.value ? state.presence.value.to : [],
              stage: state.stage.value,
              support: state.support.value,
              offers: ['studio', 'home'].map((edition) => toOffer(state, edition).value),
              planned: state.planned,
            });
            if (state.stage.value !== 'unknown')
              expect(sinceAt(steps, 'stage', asOf)).toBe(state.stage.since);
          }
        });
      }),
    );
  });

  it('decodes to the same catalog, whatever the content', () => {
    fc.assert(
      fc.property(arbitrarySubjects, (subjects) => {
        const catalog = toExplorerCatalog(createDataset(subjects, sampleToday));
        expect(fromCatalogFile(send(toCatalogFile(catalog)))).toEqual(catalog);
      }),
    );
  });

  it('contains names, aliases, columns and deadlines', () => {
    const subjects = [
      createSubject('glossy-red-iron', {
        name: 'Red Iron',
        category: 'glossy',
        subtype: 'ash',
        aliases: ['Akai', 'quote"\\'],
        breakingChanges: [{ version: '2.0', deadline: '1969-12-31' }],
      }),
      createSubject('glossy-red-iron-and-a-very-long-name', {
        name: '</script>"\\',
        deprecation: {
          notices: [{ announced: '2020-01-01', removal: '2030-01-01', source: 'https://kiln.example/' }],
        },
      }),
      createSubject('old', {
        transitions: [row({ date: '2023-01-01', event: 'moved', to: 'glossy-red-iron' })],
      }),
      createSubject('older', {
        transitions: [row({ date: '1950-01-01', event: 'split', to: ['glossy-red-iron', 'old'] })],
      }),
    ];
    const catalog = toExplorerCatalog(createDataset(subjects));
    const document = toCatalogFile(catalog);
    expect(fromCatalogFile(send(document))).toEqual(catalog);
    expect(catalog.subjects[0]).toMatchObject({
      aliases: ['Akai', 'quote"\\', 'old', 'older'],
      deadlines: [{ date: '1969-12-31', what: 'upgrade', version: '2.0' }],
    });
  });

  it('can contain an empty catalog', () => {
    const catalog = toExplorerCatalog(createDataset([]));
    expect(fromCatalogFile(send(toCatalogFile(catalog)))).toEqual(catalog);
  });

  it('contains each snapshot once, shared by all decoded subjects', () => {
    const transitions = [row({ date: '2022-01-01', stage: 'trial' })];
    const subjects = [createSubject('a', { transitions }), createSubject('b', { transitions })];
    const file = toCatalogFile(toExplorerCatalog(createDataset(subjects)));
    expect(file.snapshots).toHaveLength(1);
    const [first, second] = fromCatalogFile(send(file)).subjects;
    expect(first?.steps[0]?.snapshot).toBe(second?.steps[0]?.snapshot);
  });

  it('rejects a damaged file', () => {
    const file = toCatalogFile(
      toExplorerCatalog(createDataset([createSubject('a', { transitions: [row({ date: '2022-01-01' })] })])),
    );
    expect(() => fromCatalogFile({ ...file, snapshots: [] })).toThrow('a list of 0 has no entry 0');
    expect(() => fromCatalogFile({ ...file, subjects: { ...file.subjects, name: [] } })).toThrow('damaged');
  });
});
