import { describe, expect, it } from 'vitest';
import { mergeCatalogFile, renderCatalogFile } from './catalog-file';

const owns = new Set(['breakingChanges']);
const toRecord = (deadline?: string) => ({
  kind: 'connector',
  name: 'Tide',
  breakingChanges: [{ version: '2.0.0', ...(deadline === undefined ? {} : { deadline }) }],
});
const first = renderCatalogFile(toRecord('2025-01-01'));
const read = (contents: string, deadline?: string) => mergeCatalogFile(contents, toRecord(deadline), owns);

describe('an upgrade deadline that the source moves', () => {
  const moved = read(first, '2025-02-01').contents;

  it('keeps the earlier day', () => {
    expect(moved).toContain(`
  - version: '2.0.0'
    deadline: 2025-02-01
    movedFrom:
      - 2025-01-01
`);
  });

  it('changes no byte when read again', () => {
    expect(read(moved, '2025-02-01')).toMatchObject({ contents: moved, changed: [] });
  });

  it('keeps each day if it is moved again or dropped', () => {
    const again = read(moved, '2025-03-01').contents;
    expect(again).toContain('deadline: 2025-03-01\n    movedFrom:\n      - 2025-01-01\n      - 2025-02-01\n');
    expect(read(again).contents).toContain(
      "- version: '2.0.0'\n    movedFrom:\n      - 2025-01-01\n      - 2025-02-01\n      - 2025-03-01\n",
    );
  });

  it('reports nothing for a new deadline', () => {
    expect(read(renderCatalogFile(toRecord()), '2025-02-01').contents).not.toContain('movedFrom');
  });
});
