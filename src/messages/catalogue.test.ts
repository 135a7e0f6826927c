import { describe, expect, it } from 'vitest';
import { compareArguments } from './arguments';
import { createCatalogue, englishCatalogue, listLanguages } from './catalogue';

describe('createCatalogue', () => {
  it('uses the messages of a language for its regions, and the region for dates', () => {
    const created = createCatalogue('de-AT');
    expect(created?.catalogue.language).toBe('de');
    expect(created?.catalogue.texts.get('language.locale')).toBe('de-AT');
    expect(createCatalogue('de')?.catalogue.texts.get('language.locale')).toBe('de');
  });

  it('is null for a language without messages', () => {
    expect(listLanguages()).toEqual(['de', 'en']);
    expect(createCatalogue('xx')).toBe(null);
  });

  it('puts the texts of a dataset over its own', () => {
    const created = createCatalogue('en', { date: { by: 'until {day}' } });
    expect(created?.faults).toEqual([]);
    expect(created?.catalogue.texts.get('date.by')).toBe('until {day}');
    expect(englishCatalogue().texts.get('date.by')).toBe('by {day}');
  });

  it('leaves out a text with other values, one that is not valid, and an unknown id', () => {
    const own = { date: { by: 'until {date}', on: 'on {day', until: 'until', in: 'in this month' } };
    const created = createCatalogue('en', own);
    expect(created?.faults.map(({ id, message, known }) => [id, message, known !== null])).toEqual([
      ['date.by', 'has the value {date}, which this message does not have in English', false],
      ['date.on', expect.stringContaining('is not valid: '), false],
      ['date.until', 'does not exist', true],
      ['date.in', 'does not use the value {day}', false],
    ]);
    expect(created?.catalogue.texts).toEqual(englishCatalogue().texts);
  });
});

describe('compareArguments', () => {
  it('compares the values of all cases', () => {
    const english = '{count, plural, one {{name}} other {# of {name}}}';
    expect(compareArguments('{name}: {count, number}', english)).toBe(null);
    expect(compareArguments('{count, select, other {{nam}}}', english)).toContain('{nam}');
  });
});
