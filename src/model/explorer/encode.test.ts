import { describe, expect, it } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { encodeCatalog } from './encode';
import { readNumbers, writeNumbers } from './numeral';
import { toExplorerCatalog } from './to-catalog';

const encode = (...subjects: Parameters<typeof createDataset>[0]) =>
  encodeCatalog(toExplorerCatalog(createDataset(subjects)));
const trial = row({ date: '2022-01-01', stage: 'trial' });

describe('the file of a catalog says a thing once', () => {
  it('writes of an id only what the one before does not share, up to what a letter counts', () => {
    expect(encode(createSubject('raku'), createSubject('raku-v2'), createSubject('rakus')).ids).toBe(
      'ArakuE-v2Es',
    );
    const long = 'a'.repeat(25);
    expect(encode(createSubject(`${long}-one`), createSubject(`${long}-two`)).ids).toBe(`A${long}-oneZ-two`);
    expect(encode(createSubject('ash'), createSubject('raku')).ids).toBe('AashAraku');
  });

  it('keeps names, aliases and deadlines of those alone that have some', () => {
    const { names, aliases, deadlines } = encode(
      createSubject('ash-glaze', { name: 'Ash Glaze' }),
      createSubject('blue', { name: 'Sky', aliases: ['Cyan'] }),
      createSubject('celadon', {
        name: 'Celadon',
        breakingChanges: [{ version: '2', deadline: '2024-09-01' }],
      }),
    );
    expect([names.values, readNumbers(names.gaps)]).toEqual([['Sky'], [1]]);
    expect([aliases.values, readNumbers(aliases.gaps)]).toEqual([[['Cyan']], [1]]);
    expect(readNumbers(deadlines.gaps)).toEqual([2]);
    expect(deadlines.values).toHaveLength(1);
  });

  it('has one entry for a step, a day, a snapshot, a version and a kind that several share', () => {
    const same = {
      transitions: [trial, row({ date: '2022-02-01', event: 'moved', to: 'heir' })],
    };
    const document = encode(
      createSubject('a', same),
      createSubject('b', same),
      createSubject('c', { kind: 'clay', transitions: [trial] }),
      createSubject('d', { kind: 'clay', transitions: [row({ date: '2022-01-01', stage: 'proven' })] }),
    );
    expect(document.kind).toEqual({ values: ['glaze', 'clay'], at: writeNumbers([0, 0, 1, 1]) });
    expect(document.stages).toEqual(['proven', 'trial']);
    expect(document.moves).toEqual([['heir']]);
    expect(readNumbers(document.days)).toEqual([0, 31]);
    // Three steps, as days passed and a snapshot each.
    expect(readNumbers(document.steps)).toHaveLength(6);
    expect(readNumbers(document.tracks)).toEqual([2, 1, 2, 2, 1, 2, 1, 1, 1, 0]);
  });

  it('keeps apart what was split into ids that make one word together', () => {
    const split = (id: string, ...to: string[]) =>
      createSubject(id, { transitions: [trial, row({ date: '2022-02-01', event: 'split', to })] });
    expect(encode(split('x', 'a', 'bc'), split('y', 'ab', 'c')).moves).toEqual([
      ['a', 'bc'],
      ['ab', 'c'],
    ]);
  });

  it('counts days from the earliest of all', () => {
    expect(encode(createSubject('a', { transitions: [trial] })).origin).toBe('2022-01-01');
    expect(
      encode(
        createSubject('a', {
          transitions: [trial],
          breakingChanges: [{ version: '1', deadline: '2021-06-01' }],
        }),
      ).origin,
    ).toBe('2021-06-01');
    expect(encode(createSubject('a')).origin).toBe('2024-06-15');
  });

  it('writes what is not there as nothing', () => {
    const document = encode(createSubject('a'));
    expect(document).toMatchObject({ moves: [], versions: [], days: '', steps: '', snapshots: '' });
    const [presence, , , , , planned, move] = readNumbers(
      encode(createSubject('a', { transitions: [trial] })).snapshots,
    );
    expect([presence, planned, move]).toEqual([0, 0, 0]);
    const plain = encode(
      createSubject('a', {
        deprecation: {
          notices: [{ announced: '2024-01-01', removal: '2024-06-15', source: 'https://x.example' }],
        },
      }),
    );
    expect(plain.versions).toEqual([]);
    expect(readNumbers(plain.deadlines.values[0] ?? '')).toEqual([0, 2, 0]);
  });
});
