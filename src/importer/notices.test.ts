import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mergeCatalogFile, renderCatalogFile } from './catalog-file';
import { parseAnswer } from './mapped';
import type { Row } from './row';

const vocabulary = { toIds: <T>(snapshot: T): T => snapshot, releases: [] };
const source = 'https://code.example/tides';

/** The record for a source that was read on a day, with its announced end. */
const toRecord = (date: string, notice: object): Row => {
  const answer = parseAnswer(
    {
      id: 'tides',
      subject: { kind: 'product', name: 'Tides' },
      snapshots: { date, precision: 'by', stage: 'ga', notice, source },
    },
    vocabulary,
    date,
  );
  if (answer.is !== 'subject') throw new Error(answer.reason);
  return answer.subject;
};

const owns = new Set(['deprecation', 'transitions']);
const merge = (contents: string, record: Row) => {
  const merged = mergeCatalogFile(contents, record, owns);
  const { deprecation } = parse(merged.contents) as { deprecation: { notices: Row[] } };
  return { ...merged, notices: deprecation.notices };
};

const read = { announced: '2025-06-30', precision: 'by' };
const first = renderCatalogFile(toRecord('2025-06-30', { endOfSupport: '2026-01-31' }));

describe('the announced end in a snapshot', () => {
  it('was announced by the day of the snapshot if its day is not known', () => {
    expect(parse(first)).toMatchObject({
      deprecation: { notices: [{ ...read, endOfSupport: '2026-01-31', source }] },
    });
    expect(
      toRecord('2025-06-30', {
        announced: '2025-01-02',
        removal: '2026-01-31',
        source: 'https://code.example/2',
      }),
    ).toMatchObject({
      deprecation: {
        notices: [{ announced: '2025-01-02', removal: '2026-01-31', source: 'https://code.example/2' }],
      },
    });
  });

  it('changes no byte as long as it stays the same', () => {
    const again = merge(first, toRecord('2025-07-31', { endOfSupport: '2026-01-31' }));
    expect(again.contents).toBe(first);
  });

  it('becomes another notice when it moves, and the earlier one stays', () => {
    const { notices, contents } = merge(first, toRecord('2025-07-31', { endOfSupport: '2026-03-31' }));
    expect(notices).toEqual([
      { ...read, endOfSupport: '2026-01-31', source },
      { announced: '2025-07-31', precision: 'by', endOfSupport: '2026-03-31', source },
    ]);
    expect(merge(contents, toRecord('2025-08-31', { endOfSupport: '2026-01-31' })).notices).toHaveLength(3);
  });

  it('gets the exact day that the source or a person found later', () => {
    const dated = { announced: '2025-01-02', endOfSupport: '2026-01-31' };
    const { notices, contents } = merge(first, toRecord('2025-07-31', dated));
    expect(notices).toEqual([{ ...dated, source }]);
    expect(merge(contents, toRecord('2025-08-31', { endOfSupport: '2026-01-31' })).contents).toBe(contents);
  });

  it('keeps a replacement that a person wrote', () => {
    const written = first.replace('deprecation:', 'deprecation:\n  replacement: waves');
    const { contents, notices } = merge(written, toRecord('2025-07-31', { endOfSupport: '2026-03-31' }));
    expect(contents).toContain('replacement: waves');
    expect(notices).toHaveLength(2);
  });
});
