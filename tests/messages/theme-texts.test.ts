import { afterEach, describe, expect, it } from 'vitest';
import { createCatalogue, englishCatalogue, listLanguages } from '../../src/messages/catalogue';
import { readDocusaurus } from './foreign-words';
import { readThemeTexts } from '../../src/plugins/lifecycle/theme-texts';
import { useCatalogue } from '../../src/messages/compile';

afterEach(() => useCatalogue(englishCatalogue()));

/** By language: words of Docusaurus that are the same as in English. */
const sameWords: Readonly<Record<string, readonly string[]>> = {
  de: ['info', 'Version: {versionLabel}', 'Tags', 'Tags:'],
};

describe.each(listLanguages().filter((language) => language !== 'en'))('the theme in %s', (language) => {
  it('has every text that Docusaurus has not translated, with the same values', () => {
    const created = createCatalogue(language);
    if (created !== null) useCatalogue(created.catalogue);
    const own = readThemeTexts();
    const english = readDocusaurus('base');
    const same = sameWords[language] ?? [];
    const missing = [...readDocusaurus(language)].filter(
      ([id, text]) => text === english.get(id) && !same.includes(text) && !(id in own),
    );
    expect(missing).toEqual([]);
    for (const [id, text] of Object.entries(own)) {
      expect(english.get(id), id).toBeDefined();
      expect(text.match(/\{\w+\}/g), id).toEqual(english.get(id)?.match(/\{\w+\}/g) ?? null);
    }
  });
});
