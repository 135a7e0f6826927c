import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCatalogue, englishCatalogue } from '../../src/messages/catalogue';
import { readDocusaurus } from './foreign-words';
import { readThemeTexts } from '../../src/plugins/lifecycle/theme-texts';
import { useCatalogue } from '../../src/messages/compile';

beforeAll(() => {
  const german = createCatalogue('de');
  if (german !== null) useCatalogue(german.catalogue);
});
afterAll(() => useCatalogue(englishCatalogue()));

it('adds what Docusaurus has not translated into German, with the same values', () => {
  const own = readThemeTexts();
  const english = readDocusaurus('base');
  // Words that are the same in German.
  const same = ['info', 'Version: {versionLabel}', 'Tags', 'Tags:'];
  const missing = [...readDocusaurus('de')].filter(
    ([id, text]) => text === english.get(id) && !same.includes(text) && !(id in own),
  );
  expect(missing).toEqual([]);
  for (const [id, text] of Object.entries(own)) {
    expect(english.get(id), id).toBeDefined();
    expect(text.match(/\{\w+\}/g), id).toEqual(english.get(id)?.match(/\{\w+\}/g) ?? null);
  }
});
