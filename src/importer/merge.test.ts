import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeCatalogFile, renderCatalogFile } from './catalog-file';

const words = fc.string({ minLength: 1, maxLength: 12 }).filter((word) => word.trim() === word);
const record = fc.record(
  {
    kind: words,
    name: words,
    version: words,
    description: words,
    transitions: fc.uniqueArray(
      fc.record({
        date: fc.integer({ min: 1, max: 28 }).map((day) => `2023-02-${String(day).padStart(2, '0')}`),
        stage: fc.constantFrom('alpha', 'beta'),
        source: fc.webUrl(),
      }),
      { selector: ({ date }) => date, maxLength: 5 },
    ),
    breakingChanges: fc.uniqueArray(fc.record({ version: words }), {
      selector: ({ version }) => version,
      maxLength: 3,
    }),
  },
  { requiredKeys: ['kind', 'name'] },
);

describe('laws of a merge', () => {
  it('reads back the written record', () => {
    fc.assert(
      fc.property(record, (subject) => {
        expect(parse(renderCatalogFile(subject))).toEqual(subject);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        const owns = new Set(Object.keys(after));
        const once = mergeCatalogFile(renderCatalogFile(before), after, owns).contents;
        const twice = mergeCatalogFile(once, after, owns);
        expect(twice.changed).toEqual([]);
        expect(twice.contents).toBe(once);
      }),
    );
  });

  it('keeps comments', () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        const commented = `# Above all.\n${renderCatalogFile(before).replace('kind:', '# Of its kind.\nkind:')}`;
        const { contents } = mergeCatalogFile(commented, after, new Set(Object.keys(after)));
        expect(contents).toMatch(/^# Above all\.\n# yaml-language-server: \S+\n(?:\n)?# Of its kind\./);
      }),
    );
  });
});
