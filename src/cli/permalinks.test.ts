import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { stages } from './cli.test-support';
import { tmpdir } from 'node:os';

let data = '';
beforeAll(() => {
  data = join(mkdtempSync(join(tmpdir(), 'permalinks-')), 'data');
  cpSync('tests/datasets/observatory/data', data, { recursive: true });
  rmSync(join(data, 'permalinks.lock'), { force: true });
});
afterAll(() => rmSync(join(data, '..'), { recursive: true }));

describe('stages permalinks', { timeout: 60_000 }, () => {
  test('records what is published, and then finds nothing new', () => {
    const first = stages(['permalinks', '--write', '--data', data]);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/pages and anchors are published, \d+ of them new and recorded now\.\n$/);
    expect(stages(['permalinks', '--data', data]).out).toContain(', 0 of them new.');
  });

  test('a page that would be gone is an error until it is redirected by the command that the error names', () => {
    const lock = join(data, 'permalinks.lock');
    writeFileSync(lock, `${readFileSync(lock, 'utf8')}/stages/prototype/\n`);
    const broken = stages(['validate', '--data', data]);
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('permalink-gone: /stages/prototype/ was published and would be gone');
    const command = /npm run stages -- (permalinks .*) --to PATH/.exec(broken.out)?.[1] ?? '';
    const mended = stages([...command.split(' '), '--to', '/stages/bench/', '--data', data]);
    expect(mended.code).toBe(0);
    expect(existsSync(join(data, 'redirects.yaml'))).toBe(true);
    expect(stages(['validate', '--data', data]).code).toBe(0);
  });

  test('a redirect to nowhere is an error with its place', () => {
    writeFileSync(
      join(data, 'redirects.yaml'),
      'redirects:\n  - { from: /stages/prototype/, to: /stages/bensh/ }\n',
    );
    const { code, out } = stages(['validate', '--data', data]);
    expect(code).toBe(1);
    expect(out).toContain('redirects.yaml:2:5');
    expect(out).toContain('Did you mean "/stages/bench/"');
  });

  test('half a redirect is called wrongly', () => {
    expect(stages(['permalinks', '--redirect', '/stages/a/', '--data', data]).code).toBe(2);
  });
});
