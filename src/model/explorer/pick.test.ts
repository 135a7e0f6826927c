import { describe, expect, it } from 'vitest';
import { pickCell, pickGone } from './pick';

const one = (value: string) => ({ include: [value], exclude: [] });
const cell = { stage: one('trial'), support: one('backed') };
const gone = { has: one('gone') };

describe('a cell of the matrix', () => {
  it('replaces other stages and states, and keeps other choices', () => {
    const choices = { stage: { include: ['sketch'], exclude: ['proven'] }, kind: one('clay') };
    expect(pickCell(choices, 'trial', 'backed')).toEqual({ ...cell, kind: one('clay') });
  });

  it('is deselected by a second press', () => {
    expect(pickCell({ ...cell, kind: one('clay') }, 'trial', 'backed')).toEqual({ kind: one('clay') });
  });

  it('is selected if only its stage or only its support state is chosen', () => {
    expect(pickCell({ stage: one('trial') }, 'trial', 'backed')).toEqual(cell);
    expect(pickCell({ support: one('backed') }, 'trial', 'backed')).toEqual(cell);
    expect(pickCell({ ...cell, support: one('shared') }, 'trial', 'backed')).toEqual(cell);
  });

  it('replaces the choice of removed subjects, because nothing would be left', () => {
    expect(pickCell(gone, 'trial', 'backed')).toEqual(cell);
    expect(pickGone(cell)).toEqual(gone);
  });
});

describe('removed subjects', () => {
  it('are selected, and deselected by a second press', () => {
    expect(pickGone({ kind: one('clay') })).toEqual({ kind: one('clay'), ...gone });
    expect(pickGone({ kind: one('clay'), ...gone })).toEqual({ kind: one('clay') });
    expect(pickGone({ has: { include: ['plan', 'gone'], exclude: [] } })).toEqual({ has: one('plan') });
  });
});
