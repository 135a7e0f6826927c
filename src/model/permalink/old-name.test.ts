import { describe, expect, it } from 'vitest';
import { createFinder, listPolicyTexts, listSubjectTexts, toOldNames } from './old-name';
import { createSubject, row } from '../../../tests/sample/subject';
import { samplePolicy } from '../../../tests/sample/policy';

describe('old names', () => {
  it('are names that an entry no longer has', () => {
    expect(toOldNames({ name: 'Test', short: 'T' }, { name: 'Trial', short: 'Tr' })).toEqual([
      { old: 'Test', now: 'Trial' },
      { old: 'T', now: 'Tr' },
    ]);
    expect(toOldNames({ name: 'Test', short: 'T' }, { name: 'Trial' })[1]).toEqual({
      old: 'T',
      now: 'Trial',
    });
    expect(toOldNames({ name: 'Trial' }, { name: 'Trial', short: 'Tr' })).toEqual([]);
  });
  it('are found as whole words, across lines, but not inside the new name', () => {
    const find = createFinder([{ old: 'Soft Fired', now: 'Not Soft Fired' }], samplePolicy);
    const text = 'Soft Fired, Soft\n  Fired, Not Soft Fired, Soft Fireds, soft fired';
    expect(find(text).map(({ offset }) => offset)).toEqual([0, 12]);
  });
  it('can contain any character', () => {
    const find = createFinder([{ old: 'C++ (old)', now: 'D' }], samplePolicy);
    expect(find('In C++ (old).').map(({ offset }) => offset)).toEqual([3]);
  });
  it('are not searched if another entry has them now', () => {
    const find = createFinder([{ old: 'Trial', now: 'Proven' }], samplePolicy);
    expect(find('In Trial.')).toEqual([]);
  });
  it('are searched in every title and sentence', () => {
    const texts = listPolicyTexts(samplePolicy).map(
      ({ path, text }) => `${path.map(String).join('.')}: ${text}`,
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        'tagline: What each glaze promises',
        'kinds.1.description: A body.',
        'stages.1.summary: Being tried.',
        'expectations.0.scale.2.name: Help from peers',
        'clauses.6.sentence: At home.',
      ]),
    );
    const subject = createSubject('raku', {
      name: 'Raku',
      description: 'A glaze.',
      transitions: [
        row({
          date: '2023-01-01',
          note: 'By hand.',
          availability: { home: 'not-offered' },
          reasons: { home: 'Too hot.' },
        }),
      ],
      facets: [{ id: 'rim', name: 'Rim', transitions: [row({ date: '2023-01-01', note: 'Thin.' })] }],
    });
    expect(listSubjectTexts(subject).map(({ text }) => text)).toEqual([
      'Raku',
      'A glaze.',
      'Rim',
      'By hand.',
      'Too hot.',
      'Thin.',
    ]);
  });
});
