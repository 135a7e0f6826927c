import { describe, expect, it } from 'vitest';
import type { ApiPolicy } from '../src/model/api/policy';
import { publish, readFor, textOf } from './artifacts/published';

// A vendor that dates by release, on every surface: "Stable since 1.9 (5 November 2024)".

const today = '2026-02-01';
const files = publish(readFor('tests/fixtures/releases', today));

const readJson = (path: string): unknown => (JSON.parse(textOf(files, path)) as { result: unknown }).result;

describe('the releases in which a stage allows breaking changes', () => {
  it('are in its Markdown and in the API', () => {
    expect(textOf(files, 'stages/stable.md')).toContain(
      'Breaking changes come only in 2024 R1 (February 2024), 2025 R1 (17 June 2025) and Firefox ESR 128. A breaking change comes at least 2 releases after the last one',
    );
    expect(textOf(files, 'stages/preview.md')).not.toContain('reaking change');
    const stages = (readJson('api/v1/policy.json') as ApiPolicy).stages;
    expect(stages.map(({ breakingChanges }) => breakingChanges)).toEqual([
      null,
      { onlyIn: ['2024 R1', '2025 R1', 'Firefox ESR 128'], after: 2 },
      null,
    ]);
  });
});
