import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { stages } from './cli.test-support';
import { tmpdir } from 'node:os';

let data = '';
beforeAll(() => {
  const project = mkdtempSync(join(tmpdir(), 'permalinks-'));
  data = join(project, 'data');
  for (const name of ['data', 'static'])
    cpSync(join('tests/datasets/observatory', name), join(project, name), { recursive: true });
  rmSync(join(data, 'permalinks.lock'), { force: true });
});
afterAll(() => rmSync(join(data, '..'), { recursive: true }));

describe('stages permalinks', { timeout: 60_000 }, () => {
  test('records published addresses, and then finds nothing new', () => {
    const first = stages(['permalinks', '--write', '--data', data]);
    expect(first.code).toBe(0);
    expect(first.out).toMatch(/pages and anchors are published, \d+ of them new and recorded now\.\n$/);
    expect(stages(['permalinks', '--data', data]).out).toContain(
      'pages and anchors are published, none of them new.',
    );
  });

  test('reports a removed page as an error until the suggested command redirects it', () => {
    const lock = join(data, 'permalinks.lock');
    writeFileSync(lock, `${readFileSync(lock, 'utf8')}/stages/prototype/\n`);
    const broken = stages(['validate', '--data', data]);
    expect(broken.code).toBe(1);
    expect(broken.out).toContain('permalink-gone: /stages/prototype/ was published, but is missing now');
    const command = /npm run stages -- (permalinks .*) --to PATH/.exec(broken.out)?.[1] ?? '';
    const corrected = stages([...command.split(' '), '--to', '/stages/bench/', '--data', data]);
    expect(corrected.code).toBe(0);
    expect(existsSync(join(data, 'redirects.yaml'))).toBe(true);
    expect(stages(['validate', '--data', data]).code).toBe(0);
  });

  test('reports a redirect to a missing page with its place', () => {
    writeFileSync(
      join(data, 'redirects.yaml'),
      'redirects:\n  - { from: /stages/prototype/, to: /stages/bensh/ }\n',
    );
    const { code, out } = stages(['validate', '--data', data]);
    expect(code).toBe(1);
    expect(out).toContain('redirects.yaml:2:5');
    expect(out).toContain('Did you mean "/stages/bench/"');
  });

  test('requires recording a new page before a merge, after which it cannot be deleted', () => {
    rmSync(join(data, 'redirects.yaml'));
    rmSync(join(data, 'permalinks.lock'));
    stages(['permalinks', '--write', '--data', data]);
    const [old = ''] = readdirSync(join(data, 'catalog'));
    const added = join(data, 'catalog', 'brand-new.yaml');
    cpSync(join(data, 'catalog', old), added);
    const unrecorded = stages(['validate', '--data', data]);
    expect(unrecorded.code).toBe(1);
    expect(unrecorded.out).toContain('Published and not recorded: /catalog/brand-new/');
    expect(unrecorded.out).toContain('npm run stages -- permalinks --write');
    stages(['permalinks', '--write', '--data', data]);
    expect(stages(['validate', '--data', data]).code).toBe(0);
    rmSync(added);
    expect(stages(['validate', '--data', data]).code).toBe(1);
  });

  test('warns about a rewritten clause until the correction is accepted', () => {
    rmSync(join(data, 'permalinks.lock'), { force: true });
    rmSync(join(data, 'redirects.yaml'), { force: true });
    stages(['permalinks', '--write', '--data', data]);
    const file = join(data, 'policy.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(\nclauses:[\s\S]*?sentence: )(\w)/, '$1Now $2'));
    expect(stages(['validate', '--data', data]).out).toContain('clause-rewritten');
    expect(stages(['permalinks', '--write', '--data', data]).out).toContain('Changed in meaning: 1');
    expect(stages(['validate', '--data', data]).out).toContain('clause-rewritten');
    stages(['permalinks', '--accept', '--data', data]);
    expect(stages(['validate', '--data', data]).out).not.toContain('clause-rewritten');
  });

  test('reports half a redirect as invalid usage', () => {
    expect(stages(['permalinks', '--redirect', '/stages/a/', '--data', data]).code).toBe(2);
  });
});
