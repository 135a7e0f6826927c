import { describe, expect, it } from 'vitest';
import { refusals } from '../../../tests/sample/refusal';
import { mappedSchema, unmappableSchema } from './mapped';

const snapshot = { date: '2025-03-31', source: 'https://stages.example/kiln' };
const answer = { id: 'kiln', subject: { name: 'Kiln' } };
const read = (more: object) => mappedSchema.parse({ ...answer, ...more });

describe("a mapping's answer", () => {
  it('needs an id and a record; missing lists are empty', () => {
    expect(mappedSchema.parse(answer)).toEqual({
      id: 'kiln',
      subject: { name: 'Kiln', aliases: [], breakingChanges: [], transitions: [] },
      snapshots: [],
      facets: [],
      unplaced: [],
    });
  });

  it('can give one entry instead of a list of one, as mapping languages do', () => {
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

  it('can do so in the record, and keeps the other keys', () => {
    const subject = { name: 'Kiln', aliases: 'Oven', transitions: { date: '2025' }, deprecation: { a: 1 } };
    expect(read({ subject }).subject).toEqual({
      ...subject,
      aliases: ['Oven'],
      breakingChanges: [],
      transitions: [{ date: '2025' }],
    });
  });

  it('reports the place of a mistake in such an entry', () => {
    expect(refusals(mappedSchema, { ...answer, snapshots: { ...snapshot, date: '2025-02-30' } })).toEqual([
      'snapshots.0.date: is not a day of the calendar',
    ]);
    expect(refusals(mappedSchema, { ...answer, unplaced: ['Colour: red', ' '] })).toEqual([
      'unplaced.1: is empty',
    ]);
  });

  it('does not read a missing value as an empty list', () => {
    expect(refusals(mappedSchema, { ...answer, snapshots: null })).toHaveLength(1);
  });

  it('rejects an unknown key', () => {
    expect(refusals(mappedSchema, { ...answer, snapshot })).toEqual([': Unrecognized key: "snapshot"']);
  });
});

describe('a snapshot', () => {
  it('has no value that it does not state', () => {
    expect(read({ snapshots: [snapshot] }).snapshots).toEqual([
      { ...snapshot, precision: 'on', unchanged: [], removed: false },
    ]);
  });

  it('accepts the words of the source for stages, support and editions', () => {
    const said = { stage: 'Public Preview', support: 'Best effort', availability: { 'On site': 'offered' } };
    expect(read({ snapshots: { ...snapshot, ...said, precision: 'by' } }).snapshots).toMatchObject([
      { ...said, precision: 'by' },
    ]);
  });

  it('can list each axis that the source does not mention, and nothing else', () => {
    const silent = (unchanged: unknown) =>
      refusals(mappedSchema, { ...answer, snapshots: { ...snapshot, unchanged } });
    expect(silent(['stage', 'support', 'availability'])).toEqual([]);
    expect(silent('stage')).toEqual([]);
    expect(silent(['stage', 'version']).map((refusal) => refusal.split(':')[0])).toEqual([
      'snapshots.0.unchanged.1',
    ]);
  });

  it('requires the page of its source', () => {
    expect(refusals(mappedSchema, { ...answer, snapshots: { ...snapshot, source: 'the wiki' } })).toEqual([
      'snapshots.0.source: must be a link that begins with https:// or http://',
    ]);
  });
});

describe('owned keys', () => {
  it('can be all, several, one or none', () => {
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

describe('an unmappable item', () => {
  it('needs a reason', () => {
    expect(unmappableSchema.parse({ unmappable: 'a page of contents' })).toEqual({
      unmappable: 'a page of contents',
    });
    expect(refusals(unmappableSchema, { unmappable: '' })).toEqual(['unmappable: is empty']);
  });

  it('cannot be a record as well', () => {
    expect(unmappableSchema.safeParse({ ...answer, unmappable: 'a page of contents' }).success).toBe(false);
    expect(refusals(mappedSchema, { ...answer, unmappable: 'a page of contents' })).toEqual([
      ': Unrecognized key: "unmappable"',
    ]);
  });
});
