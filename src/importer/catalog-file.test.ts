import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CatalogFileError, mergeCatalogFile, renderCatalogFile } from './catalog-file';
import type { Row } from './row';

const source = 'https://code.example/commit/1';

const imported = {
  kind: 'connector',
  name: 'Tide tables',
  publisher: 'harbor',
  version: '1.10',
  transitions: [
    { date: '2023-01-01', precision: 'by', stage: 'alpha', version: '0.1', source },
    { date: '2023-06-01', stage: 'beta', availability: { cloud: 'offered' }, source },
  ],
  breakingChanges: [{ version: '1.0', deadline: '2024-01-01' }],
};

const all = new Set(Object.keys(imported));

describe('renderCatalogFile', () => {
  it('writes keys in the order of the schema, versions in quotes, and dates without', () => {
    const { name, kind, ...rest } = imported;
    expect(renderCatalogFile({ ...rest, name, kind })).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../schemas/subject.schema.json
      kind: connector
      name: Tide tables
      publisher: harbor
      version: '1.10'
      transitions:
        - date: 2023-01-01
          precision: by
          stage: alpha
          version: '0.1'
          source: https://code.example/commit/1
        - date: 2023-06-01
          stage: beta
          availability:
            cloud: offered
          source: https://code.example/commit/1
      breakingChanges:
        - version: '1.0'
          deadline: 2024-01-01
      "
    `);
  });

  it('quotes values that would be read as something else', () => {
    const text = renderCatalogFile({ name: 'no', description: 'a: b # c', aliases: ['1.10', 'null', '- x'] });
    expect(parse(text)).toEqual({ name: 'no', description: 'a: b # c', aliases: ['1.10', 'null', '- x'] });
  });
});

/** The file after people edited it. */
const edited = `# Checked with the harbor master.
kind: connector
name: Tide tables # as on the door
publisher: harbor
aliases: [High water]
version: '1.10'
verified: 2024-05-05

transitions:
  # What they said before we looked.
  - date: 2021-03
    stage: unknown
    source: https://news.example/2021
  - date: 2023-01-01
    precision: by
    stage: alpha
    version: '0.1'
    source: https://code.example/commit/1
    note: The first tide.
  - date: 2023-06-01
    stage: beta
    availability:
      cloud: offered
    source: https://code.example/commit/1
  - date: 2026-01-01
    status: planned
    stage: ga
    source: https://news.example/plan
breakingChanges:
  - version: '1.0'
    deadline: 2024-01-01
    date: 2023-11-11
deprecation:
  notices:
    - announced: 2024-06-01
      removal: 2026-12-31
      source: https://news.example/end
`;

const merge = (subject: Row, contents = edited, owns = all) => mergeCatalogFile(contents, subject, owns);

describe('mergeCatalogFile', () => {
  it('changes no byte if nothing changes, and counts rows that only the file has', () => {
    expect(merge(imported)).toEqual({ contents: edited, changed: [], kept: 2, leftOut: [], names: [] });
  });

  it('updates keys that the source owns, and changes nothing else', () => {
    const { contents, changed } = merge({ ...imported, name: 'Tides', version: '1.20' });
    expect(changed).toEqual(['name', 'version']);
    expect(contents).toBe(edited.replace('Tide tables #', 'Tides #').replace("'1.10'", "'1.20'"));
  });

  it('inserts a new row by its date', () => {
    const row = { date: '2024-02-02', support: 'certified', source };
    const { contents } = merge({ ...imported, transitions: [...imported.transitions, row] });
    expect(contents).toBe(
      edited.replace(
        '  - date: 2026-01-01',
        `  - date: 2024-02-02\n    support: certified\n    source: ${source}\n  - date: 2026-01-01`,
      ),
    );
  });

  it('updates a row that the source corrected, and keeps an added note', () => {
    const [first, ...rest] = imported.transitions;
    const { contents } = merge({
      ...imported,
      transitions: [{ ...first, stage: 'beta', version: '0.2' }, ...rest],
    });
    expect(contents).toBe(edited.replace('stage: alpha', 'stage: beta').replace("'0.1'", "'0.2'"));
  });

  it('removes a key that the source owns and dropped, but no row', () => {
    const { version, breakingChanges, ...rest } = imported;
    const { contents, changed, kept } = merge(rest);
    expect([version, breakingChanges.length]).toEqual(['1.10', 1]);
    expect(changed).toEqual(['version']);
    expect(kept).toBe(3);
    expect(parse(contents)).toEqual({ ...(parse(edited) as object), version: undefined });
  });

  it('writes other keys only if they are missing', () => {
    const subject = { ...imported, name: 'source-tide-tables', category: 'source' };
    const { contents, changed } = merge(subject, edited, new Set(['transitions']));
    expect(changed).toEqual(['category']);
    expect(contents).toBe(edited.replace('aliases:', 'category: source\naliases:'));
  });

  it('adds aliases and drops none', () => {
    const { contents } = merge({ ...imported, aliases: ['Ebb'] }, edited, new Set([...all, 'aliases']));
    expect(contents).toContain('aliases: [High water, Ebb]');
  });

  it('keeps the notices of a deprecation whose migration comes from the source', () => {
    const subject = { ...imported, deprecation: { migration: 'https://docs.example/move' } };
    const { contents } = merge(subject, edited, new Set([...all, 'deprecation']));
    expect(parse(contents)).toMatchObject({
      deprecation: { migration: 'https://docs.example/move', notices: [{ announced: '2024-06-01' }] },
    });
  });

  it('writes no row for facts that the catalog knows since the last reading', () => {
    const again = {
      date: '2025-05-05',
      precision: 'by',
      stage: 'beta',
      availability: { cloud: 'offered', home: 'offered' },
      source,
    };
    const news = { ...again, stage: undefined, availability: { home: 'offered' } };
    const known = { ...again, availability: { cloud: 'offered' } };
    expect(merge({ ...imported, transitions: [known] }).changed).toEqual([]);
    expect(merge({ ...imported, transitions: [again] }).contents).toBe(
      merge({ ...imported, transitions: [news] }).contents,
    );
  });

  it('restores the quotes of a version', () => {
    const { contents } = merge(imported, edited.replace("version: '1.10'", 'version: 1.10'));
    expect(contents).toBe(edited);
  });

  it('formats flow style like formatters, and rows of an empty list as lines', () => {
    const rows = `transitions: [{ date: 2023-01-01, stage: alpha, source: ${source} }]\n`;
    const changed = { transitions: [{ date: '2023-01-01', stage: 'beta', source }] };
    expect(merge(changed, rows).contents).toBe(rows.replace('alpha', 'beta'));
    expect(merge(changed, 'transitions: []\n').contents).toBe(
      `transitions:\n  - date: 2023-01-01\n    stage: beta\n    source: ${source}\n`,
    );
  });

  it('keeps line endings', () => {
    expect(merge({ name: 'Ebb' }, 'name: Flood\r\naliases: [Tide]\r\n').contents).toBe(
      'name: Ebb\r\naliases: [Tide]\r\n',
    );
  });

  it.each([
    ['name: &a Tide\ndescription: *a\n', 'has an alias'],
    ['kind: [', 'The bracket that opens here is never closed'],
    ['- a list', 'The file does not contain a record'],
    ['', 'The file does not contain a record'],
    ['name: a\nname: b\n', 'The key "name" is here a second time'],
    ['name: a\n---\nname: b\n', 'A second document begins here'],
  ])('leaves a file unchanged that is no record: %j', (contents, message) => {
    expect(() => merge(imported, contents)).toThrow(CatalogFileError);
    expect(() => merge(imported, contents)).toThrow(message);
  });
});
