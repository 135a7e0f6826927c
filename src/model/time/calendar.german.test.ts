import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderDateWithPrecision, renderStart, sayBegun, sayRecorded } from './calendar';
import { createCatalogue, englishCatalogue } from '../../messages/catalogue';
import { useCatalogue } from '../../messages/compile';

beforeAll(() => {
  const german = createCatalogue('de');
  if (german !== null) useCatalogue(german.catalogue);
});
afterAll(() => useCatalogue(englishCatalogue()));

const datings = {
  on: { precision: 'on', after: null },
  first: { precision: 'by', after: null },
  month: { precision: 'month', after: null },
  between: { precision: 'by', after: '2022-05-03' },
} as const;

test.each([
  ['on', 'am 5.\u00A0Mai 2022', 'seit dem 5.\u00A0Mai 2022', 'seit dem 5.\u00A0Mai 2022'],
  [
    'first',
    'spätestens am 5.\u00A0Mai 2022',
    'seit dem 5.\u00A0Mai 2022 oder früher',
    'spätestens seit dem 5.\u00A0Mai 2022',
  ],
  ['month', 'im Mai 2022', 'seit Mai 2022', 'seit Mai 2022'],
  [
    'between',
    'zwischen dem 3. und dem 5.\u00A0Mai 2022',
    'begonnen zwischen dem 3. und dem 5.\u00A0Mai 2022',
    'begonnen zwischen dem 3. und dem 5.\u00A0Mai 2022',
  ],
] as const)(
  'a date that is known as "%s" has the right preposition and article',
  (name, when, begun, recorded) => {
    const dating = datings[name];
    const day = '2022-05-05';
    expect(renderDateWithPrecision(day, dating)).toBe(when);
    const start = renderStart(day, dating);
    expect(sayBegun(dating, start)).toBe(begun);
    expect(sayRecorded(dating, start.replace(' oder früher', ''))).toBe(recorded);
  },
);
