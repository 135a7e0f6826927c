import { describe, expect, it } from 'vitest';
import { refusals } from '../../../tests/sample/refusal';
import { mappedSchema, unmappableSchema } from './mapped';

const snapshot = { date: '2025-03-31', source: 'https://stages.example/kiln' };
const answer = { id: 'kiln', subject: { name: 'Kiln' } };
const read = (more: object) => mappedSchema.parse({ ...answer, ...more });

describe('the answer of a mapping', () => {
  it('needs an id and a record; every list that it leaves out is empty', () => {
    expect(mappedSchema.parse(answer)).toEqual({
      id: 'kiln',
      subject: { name: 'Kiln', aliases: [], breakingChanges: [], transitions: [] },
      snapshots: [],
      facets: [],
      unplaced: [],
    });
  });

  it('may give the one where a list of one belongs, as mapping languages do', () => {
    const facet = { id: 'lid', name: 'Lid', snapshots: snapshot };
    const one = { ...answer, snapshots: snapshot, facets: facet, unplaced: 'Colour: red' };
    const list = {
      ...answer,
      snapshots: [snapshot],
      facets: [{ ...facet, snapshots: [snapshot] }],
      unplaced: ['Colour: red'],
    };
    expect(mappedSchema.parse(one)).toEqual(mappedSchema.parse(list));
    expect(mappedSchema.parse(list).unplaced).toEqual(['Colour: red']);
    expect(mappedSchema.parse(list).facets[0]?.snapshots).toHaveLength(1);
  });

  it('may do so in the record, whose other keys stay as they are', () => {
    const subject = { name: 'Kiln', aliases: 'Oven', transitions: { date: '2025' }, deprecation: { a: 1 } };
    expect(read({ subject }).subject).toEqual({
      ...subject,
      aliases: ['Oven'],
      breakingChanges: [],
      transitions: [{ date: '2025' }],
    });
  });

  it('names the place of a mistake in what it gave as one', () => {
    expect(refusals(mappedSchema, { ...answer, snapshots: { ...snapshot, date: '2025-02-30' } })).toEqual([
      'snapshots.0.date: is no day of the calendar',
    ]);
    expect(refusals(mappedSchema, { ...answer, unplaced: ['Colour: red', ' '] })).toEqual([
      'unplaced.1: is empty',
    ]);
  });

  it('does not take a missing value for an empty list', () => {
    expect(refusals(mappedSchema, { ...answer, snapshots: null })).toHaveLength(1);
  });

  it('must not hold a key that is not known', () => {
    expect(refusals(mappedSchema, { ...answer, snapshot })).toEqual([': Unrecognized key: "snapshot"']);
  });
});

describe('a snapshot', () => {
  it('tells nothing that it does not say', () => {
    expect(read({ snapshots: [snapshot] }).snapshots).toEqual([
      { ...snapshot, precision: 'on', unchanged: [], removed: false },
    ]);
  });

  it('takes the words of the source for stages, support and editions', () => {
    const said = { stage: 'Public Preview', support: 'Best effort', availability: { 'On site': 'offered' } };
    expect(read({ snapshots: { ...snapshot, ...said, precision: 'by' } }).snapshots).toMatchObject([
      { ...said, precision: 'by' },
    ]);
  });

  it('may name each axis on which the source is silent, and nothing else', () => {
    const silent = (unchanged: unknown) =>
      refusals(mappedSchema, { ...answer, snapshots: { ...snapshot, unchanged } });
    expect(silent(['stage', 'support', 'availability'])).toEqual([]);
    expect(silent('stage')).toEqual([]);
    expect(silent(['stage', 'version']).map((refusal) => refusal.split(':')[0])).toEqual([
      'snapshots.0.unchanged.1',
    ]);
  });

  it('must say on which page it stands', () => {
    expect(refusals(mappedSchema, { ...answer, snapshots: { ...snapshot, source: 'the wiki' } })).toEqual([
      'snapshots.0.source: must be a link that begins with https:// or http://',
    ]);
  });
});

describe('the keys that follow the source', () => {
  it('may be all, several, one, or none', () => {
    expect(read({}).owns).toBeUndefined();
    expect(read({ owns: ['name', 'transitions'] }).owns).toEqual(['name', 'transitions']);
    expect(read({ owns: 'name' }).owns).toEqual(['name']);
    expect(read({ owns: [] }).owns).toEqual([]);
  });

  it('must be keys of a record', () => {
    for (const owns of ['stage', ['name', 'stage']])
      expect(refusals(mappedSchema, { ...answer, owns }).map((refusal) => refusal.split(':')[0])).toEqual([
        typeof owns === 'string' ? 'owns.0' : 'owns.1',
      ]);
  });

  it('must be a list or a word', () => {
    for (const owns of [null, 3, { name: true }])
      expect(refusals(mappedSchema, { ...answer, owns })).toHaveLength(1);
  });
});

describe('an item that a mapping has no place for', () => {
  it('comes with the reason', () => {
    expect(unmappableSchema.parse({ unmappable: 'a page of contents' })).toEqual({
      unmappable: 'a page of contents',
    });
    expect(refusals(unmappableSchema, { unmappable: '' })).toEqual(['unmappable: is empty']);
  });

  it('is not a record as well', () => {
    expect(unmappableSchema.safeParse({ ...answer, unmappable: 'a page of contents' }).success).toBe(false);
    expect(refusals(mappedSchema, { ...answer, unmappable: 'a page of contents' })).toEqual([
      ': Unrecognized key: "unmappable"',
    ]);
  });
});
