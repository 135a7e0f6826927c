import { describe, expect, it } from 'vitest';
import { compareArguments } from './arguments';
import { createCatalogue, englishCatalogue, listLanguages, readLanguage } from './catalogue';
import { say } from '../model/text/say';
import { useCatalogue } from './compile';

describe('createCatalogue', () => {
  it('uses the messages of a language for its regions, and the region for dates', () => {
    const created = createCatalogue('de-AT');
    expect(created?.catalogue.language).toBe('de');
    expect(created?.catalogue.texts.get('language.locale')).toBe('de-AT');
    expect(createCatalogue('de')?.catalogue.texts.get('language.locale')).toBe('de');
  });

  it('is null for a language without messages', () => {
    expect(listLanguages()).not.toContain('xx');
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
    expect(created?.faults.map(({ message, at }) => [message, at])).toEqual([
      ['The message "date.by" has the value {date}, which this message does not have in English', 'value'],
      ['The message "date.on" is not valid ICU MessageFormat after "on {day"', 'value'],
      ['The message "date.until" does not exist', 'key'],
      ['The message "date.in" does not use the value {day}', 'value'],
    ]);
    expect(created?.catalogue.texts).toEqual(englishCatalogue().texts);
  });
});

describe('the messages of the commands', () => {
  it('cannot be changed by a dataset, and are not in the catalogue of a site', () => {
    const created = createCatalogue('de', { exception: { 'two-targets-hint': 'Zwei Ausnahmen.' } });
    expect(created?.faults).toEqual([
      {
        path: ['exception', 'two-targets-hint'],
        at: 'key',
        message:
          'The message "exception.two-targets-hint" is one of the command line, which cannot be changed',
        hint: 'Delete it.',
      },
    ]);
    expect(created?.catalogue.texts.has('exception.two-targets-hint')).toBe(false);
  });

  it('are English in every language', () => {
    useCatalogue({ language: 'de', texts: readLanguage('de') });
    expect(say('file.line-ends', { others: 1200 })).toContain('and of 1,200 more,');
    useCatalogue(englishCatalogue());
  });
});

describe('compareArguments', () => {
  it('compares the values of all cases', () => {
    const english = '{count, plural, one {{name}} other {# of {name}}}';
    expect(compareArguments('{name}: {count, number}', english)).toBe(null);
    expect(compareArguments('{count, select, other {{nam}}}', english)).toEqual({
      is: 'unknown',
      name: 'nam',
    });
  });
});
