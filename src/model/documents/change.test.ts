import { describe, expect, it } from 'vitest';
import type { Change } from '../api/parts';
import { listChanges, renderEntry } from './change';

const policy = {
  stages: [
    { id: 'sketch', name: 'Sketch' },
    { id: 'proven', name: 'Proven' },
  ],
  supportStates: [{ id: 'kept', name: 'Kept' }],
  editionDimensions: [],
  editions: [
    { id: 'attic', name: 'Attic' },
    { id: 'cellar', name: 'Cellar' },
  ],
};
const stage = (to: string): Change => ({ axis: 'stage', from: 'unknown', to });
const support: Change = { axis: 'support', from: 'unknown', to: 'kept' };
const offer = (edition: string, to: 'offered' | 'not-offered' | 'unknown'): Change => ({
  axis: 'availability',
  edition,
  from: 'unknown',
  to,
});
const render = (changes: readonly Change[], isFirst = true): string =>
  renderEntry(policy, { changes, isFirst }, (id) => id);

describe('renderEntry', () => {
  it('marks a history that begins in the first stage as new, with its availability', () => {
    expect(render([stage('sketch'), support, offer('attic', 'offered'), offer('cellar', 'offered')])).toBe(
      'New: Sketch, Kept; offered in Attic and Cellar',
    );
    expect(render([stage('sketch'), offer('attic', 'not-offered'), offer('cellar', 'offered')])).toBe(
      'New: Sketch; offered in Cellar; not offered in Attic',
    );
    expect(render([stage('sketch'), offer('attic', 'not-offered'), offer('cellar', 'not-offered')])).toBe(
      'New: Sketch; not offered in Attic or Cellar',
    );
  });

  it('omits editions without a record', () => {
    expect(render([stage('sketch'), offer('attic', 'unknown')])).toBe('New: Sketch');
  });

  it('does not mark later entries, later stages or entries without a stage as new', () => {
    expect(render([stage('sketch'), support], false)).toBe('Release stage: Sketch; Support state: Kept');
    expect(render([stage('proven'), support])).toBe('Release stage: Proven; Support state: Kept');
    expect(render([support, offer('attic', 'offered')])).toBe('Support state: Kept; Attic: offered');
  });

  it('says of a first record without a stage only that the stage is not recorded', () => {
    expect(render([stage('unknown')])).toBe('Stage not recorded');
    expect(render([{ ...stage('unknown'), from: 'sketch' } as Change], false)).toBe(
      'Release stage: Sketch, now not recorded',
    );
  });
});

describe('listChanges', () => {
  const value = (id: string, name: string) => ({ id, name, aliases: [] });
  const tiered = {
    ...policy,
    editionDimensions: [
      {
        id: 'tier',
        name: 'Tier',
        values: [value('free', 'Free'), value('paid', 'Paid'), value('top', 'Top')],
      },
      { id: 'place', name: 'Place', values: [value('ours', 'Ours'), value('yours', 'Yours')] },
    ],
    editions: ['free', 'paid', 'top'].flatMap((tier) =>
      ['ours', 'yours'].map((place) => ({
        id: `${tier}-${place}`,
        name: `${tier} on ${place}`,
        in: { tier, place },
      })),
    ),
  };
  const offers = (...to: ('offered' | 'not-offered')[]): Change[] =>
    tiered.editions.map(({ id }, place) => offer(id, to[place] ?? 'offered'));
  const list = (changes: readonly Change[]) => listChanges(tiered, changes, (id) => id);

  it('joins editions with the same change by their values', () => {
    expect(list([stage('proven'), ...offers('not-offered', 'not-offered')])).toEqual([
      'Release stage: Proven',
      'Free: not offered',
      'Paid and Top: offered',
    ]);
    expect(list(offers())).toEqual(['Every edition: offered']);
    expect(list(offers('not-offered'))[1]).toContain('free on yours, paid on ours');
    expect(
      renderEntry(
        tiered,
        { changes: [stage('sketch'), ...offers('not-offered', 'not-offered')], isFirst: true },
        String,
      ),
    ).toBe('New: Sketch; offered in Paid and Top; not offered in Free');
  });

  it('keeps editions without dimensions apart', () => {
    const changes = [offer('attic', 'offered'), offer('cellar', 'offered')];
    expect(listChanges(policy, changes, String)).toEqual(['Attic: offered', 'Cellar: offered']);
  });
});
