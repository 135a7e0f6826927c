import { afterEach, describe, expect, it } from 'vitest';
import { englishCatalogue } from '../messages/catalogue';
import { readDataset } from './read-dataset';
import { renderDateWithPrecision } from '../model/time/calendar';
import { renderProblem } from '../model/rules/problem';
import { useCatalogue } from '../messages/compile';
import { readFileSync } from 'node:fs';

const folder = 'tests/datasets/minimal/data';
const policy = readFileSync(`${folder}/policy.yaml`, 'utf8');
const read = (own: Readonly<Record<string, string>>) =>
  readDataset(folder, { overrides: new Map(Object.entries(own)) });

const sayBy = (): string => renderDateWithPrecision('2022-05-05', { precision: 'by', after: null });

describe('the messages of a dataset', () => {
  afterEach(() => useCatalogue(englishCatalogue()));

  it('are in the language of the policy', () => {
    const { dataset } = read({ 'policy.yaml': policy.replace('language: en', 'language: de') });
    expect(dataset?.policy.language).toBe('de');
    expect(sayBy()).toBe('spätestens am 5.\u00A0Mai 2022');
  });

  it('are those of messages.yaml, if it has them', () => {
    expect(read({ 'messages.yaml': 'date:\n  by: until {day}\n' }).problems).toEqual([]);
    expect(sayBy()).toBe('until 5 May 2022');
  });

  it('exist for the language, or the policy is refused with the list', () => {
    const { dataset, problems } = read({ 'policy.yaml': policy.replace('language: en', 'language: xx') });
    expect(dataset).toBe(null);
    expect(problems.map(renderProblem).join()).toContain(
      'error language-unknown: There are no messages for the language "xx", only for de and en\n    hint: Write one of these, or add a language: see docs/maintain/languages.mdx.',
    );
  });

  it('are English in the findings of a dataset whose language does not exist', () => {
    const observatory = 'tests/datasets/observatory/data';
    const text = readFileSync(`${observatory}/policy.yaml`, 'utf8').replace(
      'language: en-GB',
      'language: xx',
    );
    useCatalogue({ language: 'en', texts: new Map() });
    const { problems } = readDataset(observatory, { overrides: new Map([['policy.yaml', text]]) });
    expect(problems.map(renderProblem).join()).toContain(
      'deadline-moved: The end of support was moved 183 days later',
    );
  });

  it('are refused at their line, with a similar id or the reason', () => {
    const { problems } = read({ 'messages.yaml': 'date:\n  bye: until {day}\n  on: on {date}\n' });
    expect(problems.map(({ line, column, message, hint }) => [line, column, message, hint])).toEqual([
      [2, 3, 'The message "date.bye" does not exist', 'Did you mean "date.by"?'],
      [
        3,
        7,
        'The message "date.on" has the value {date}, which this message does not have in English',
        'Use the same values as in English: "on {day}".',
      ],
    ]);
    expect(read({ 'messages.yaml': 'date: by\n' }).dataset).toBe(null);
  });
});
