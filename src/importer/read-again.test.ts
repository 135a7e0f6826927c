import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeCatalogFile, renderCatalogFile } from './catalog-file';
import type { Row } from './row';

const owns = new Set(['kind', 'name', 'publisher', 'transitions']);
const source = 'https://code.example/1';

/** A reading of a source without a history: the whole current state. */
const toReading = (date: string, state: Row): Row => ({
  kind: 'connector',
  name: 'Tide tables',
  publisher: 'harbor',
  transitions: [{ date, precision: 'by', ...state, source }],
});

const first = toReading('2025-01-01', {
  stage: 'alpha',
  support: 'supported',
  availability: { cloud: 'offered', oss: 'offered' },
});

describe('a source that is read twice on one day', () => {
  it.each([
    ['a stage', { stage: 'beta' }],
    ['a support state', { support: 'unsupported' }],
    ['one of two editions', { availability: { cloud: 'not-offered', oss: 'offered' } }],
  ])('changes no byte the second time if %s changed since an earlier day', (_, change) => {
    const [row] = first.transitions as Row[];
    const next = toReading('2025-01-02', { ...row, date: '2025-01-02', ...change });
    const once = mergeCatalogFile(renderCatalogFile(first), next, owns);
    const twice = mergeCatalogFile(once.contents, next, owns);
    expect(once.changed).toEqual(['transitions']);
    expect(twice).toEqual({ contents: once.contents, changed: [], kept: 1, leftOut: [], names: [] });
  });

  it('applies changes between the two readings, and nothing else', () => {
    const beta = { stage: 'beta', support: 'supported', availability: { cloud: 'offered', oss: 'offered' } };
    const morning = mergeCatalogFile(renderCatalogFile(first), toReading('2025-01-02', beta), owns);
    const evening = toReading('2025-01-02', {
      ...beta,
      availability: { cloud: 'not-offered', oss: 'offered' },
    });
    expect(mergeCatalogFile(morning.contents, evening, owns).contents).toContain(`
  - date: 2025-01-02
    precision: by
    stage: beta
    availability:
      cloud: not-offered
    source`);
  });

  it('changes no byte the second time, whatever was read before', () => {
    const offer = fc.constantFrom('offered', 'not-offered');
    const state = fc.record({
      stage: fc.constantFrom('alpha', 'beta'),
      support: fc.constantFrom('supported', 'unsupported'),
      availability: fc.record({ cloud: offer, oss: offer }),
    });
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 5 }), (states) => {
        const readings = states.map((read, index) => toReading(`2025-01-0${index + 1}`, read));
        const [before, ...later] = readings;
        if (before === undefined) return;
        let contents = renderCatalogFile(before);
        for (const reading of later) {
          contents = mergeCatalogFile(contents, reading, owns).contents;
          expect(mergeCatalogFile(contents, reading, owns).contents).toBe(contents);
        }
      }),
    );
  });
});
