import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { stages } from './cli.test-support';
import { tmpdir } from 'node:os';

const project = 'tests/datasets/observatory';
const observatory = join(project, 'data');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stages-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const copy = (name: string): string => {
  const to = join(folder, name);
  for (const part of ['data', 'static']) cpSync(join(project, part), join(to, part), { recursive: true });
  return join(to, 'data');
};

describe('stages', { timeout: 60_000 }, () => {
  test('lists its commands, and suggests the nearest one', () => {
    const help = stages(['--help']);
    expect(help.code).toBe(0);
    for (const name of ['validate', 'show', 'promote', 'diff', 'import', 'scaffold'])
      expect(help.out).toContain(`  ${name} `);
    expect(stages([])).toMatchObject({ code: 2 });
    expect(stages(['validat'])).toMatchObject({
      code: 2,
      err: 'stages: There is no command "validat". Did you mean "validate"?\n',
    });
    expect(stages(['show', '--help']).out).toContain('Usage: npm run stages -- show ID');
  });
  test('validate: exit codes and formats', () => {
    const sound = stages(['validate', '--data', observatory]);
    expect(sound.code).toBe(0);
    expect(sound.out).toMatch(/: 0 errors, \d+ warnings\. 28 subjects as of 2025-10-10\.\n$/);
    const broken = copy('broken');
    writeFileSync(join(broken, 'catalog', 'drv-guider.yaml'), 'kind: driver\npublisher: A%\n');
    const text = stages(['validate', '--data', broken]);
    expect(text.code).toBe(1);
    expect(text.out).toContain(
      `${broken}/catalog/drv-guider.yaml:1:1 error schema/missing: "name" is missing`,
    );
    expect(text.out).not.toContain('\u001b');
    const github = stages(['validate', '--data', broken, '--format', 'github']);
    expect(github.out).toContain('::error file=');
    expect(github.out).toContain(
      'drv-guider.yaml,line=1,col=1,title=schema/missing::"name" is missing. Add "name:" with text.',
    );
    const { problems } = JSON.parse(stages(['validate', '--data', broken, '--format', 'json']).out) as {
      problems: { rule: string }[];
    };
    expect(problems.map(({ rule }) => rule)).toContain('schema/missing');
  });
  test('validate: errors first, then the warnings of each rule, or only the errors', () => {
    const broken = copy('mixed');
    writeFileSync(join(broken, 'catalog', 'zzz.yaml'), 'kind: [\n');
    const { out } = stages(['validate', '--data', broken]);
    const lines = out.split('\n').filter((line) => / (?:error|warning) /.test(line));
    const first = lines.findIndex((line) => line.includes(' warning '));
    expect(first).toBeGreaterThan(0);
    expect(lines.slice(first).every((line) => line.includes(' warning '))).toBe(true);
    expect(out).toMatch(/^[a-z-/]+ \(\d+ warnings?\)$/m);
    const errors = stages(['validate', '--data', broken, '--errors-only']);
    expect(errors.code).toBe(1);
    expect(errors.out).not.toContain(' warning ');
    expect(errors.out).toMatch(/: \d+ errors?, [1-9]\d* warnings?\.\n$/);
  });
  test('an invalid SOURCE_DATE_EPOCH gives a message without a stack trace', () => {
    const { code, err } = stages(['validate', '--data', observatory], { SOURCE_DATE_EPOCH: 'abc' });
    expect(code).toBe(2);
    expect(err).toMatch(/^stages: SOURCE_DATE_EPOCH is "abc", not a number of seconds .*\n$/);
  });
  test('validate: invalid usage', () => {
    expect(stages(['validate', '--data', '/nowhere'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is no folder "/nowhere"') as string,
    });
    expect(stages(['validate', '--fromat', 'json']).err).toContain('Did you mean "--format"?');
    expect(stages(['validate', '--format', 'jsno']).err).toContain('Did you mean "json"?');
    expect(stages(['validate', 'data']).err).toContain('Unexpected argument "data"');
  });
  test('show: a subject for people and for programs, on another day', () => {
    const { code, out } = stages(['show', 'drv-guider', '--data', observatory]);
    expect(code).toBe(0);
    expect(out).toContain('(drv-guider)');
    expect(out).toContain(
      '\nCaution. Your own dome: Give it any night. Watch is “An operator within the hour”. Upgrade to 7.0',
    );
    expect(out).toContain('Policy: Frozen. Actual: 3 breaking releases (5.0, 6.0 and 7.0).');
    const then = JSON.parse(
      stages(['show', 'drv-guider', '--as-of', '2000-01-01', '--format', 'json', '--data', observatory]).out,
    ) as { status: string; asOf: string; editions: object[] };
    expect(then).toMatchObject({ asOf: '2000-01-01', status: 'Not recorded yet' });
    expect(then.editions[0]).toMatchObject({ verdict: { level: 'unknown', sentence: 'Not recorded yet.' } });
    expect(stages(['show', 'drv-guidr', '--data', observatory])).toMatchObject({
      code: 1,
      err: expect.stringContaining('"drv-guider"') as string,
    });
    expect(stages(['show', 'drv-guider', '--edition', 'x', '--data', observatory])).toMatchObject({
      code: 2,
    });
    const names = (edition: string): unknown =>
      (
        JSON.parse(
          stages([
            'show',
            'salzbadpumpe',
            '--edition',
            edition,
            '--format',
            'json',
            '--data',
            'tests/datasets/dairy/data',
          ]).out,
        ) as { editions: { id: string }[] }
      ).editions.map(({ id }) => id);
    expect(names('hof')).toEqual(['hofkaeserei', 'hofkaeserei-mit-vertrag']);
    expect(names('mit-vertrag,hof')).toEqual(['hofkaeserei-mit-vertrag']);
    for (const none of ['hof,leitstand', 'hofkaeserei,hof'])
      expect(
        stages(['show', 'salzbadpumpe', '--edition', none, '--data', 'tests/datasets/dairy/data']),
      ).toMatchObject({
        code: 2,
        err: `stages: No edition has "${none}" together\n`,
      });
    expect(stages(['show', 'drv-guider', '--as-of', '2023-02-30', '--data', observatory]).err).toContain(
      'is not a day of the calendar',
    );
    expect(stages(['show'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('The id of a subject is missing.') as string,
    });
  });
  test('promote: refuses, promotes, and forces with a reason', () => {
    const data = copy('promoted');
    const file = join(data, 'catalog', 'inst-planetarium.yaml');
    // A file as people write it: the line for the editor, comments, another order of keys, text after the
    // list.
    const before = readFileSync(file, 'utf8')
      .replace(/^documentation: .*\n/m, '')
      .replace('kind:', '# Kept by hand.\nkind:   ')
      .replace('transitions:', '\ntransitions:   # oldest first')
      .replace(
        /\n$/,
        '   # the log\n\n# where it is told of\ndocumentation: "https://almucantar.example/"\n',
      );
    expect(before).toMatch(/^# yaml-language-server: \$schema=\S+\n# Kept by hand\.\n/);
    writeFileSync(file, before);
    const exceptions = readFileSync(join(data, 'exceptions.yaml'), 'utf8');
    expect(exceptions).toMatch(/^# yaml-language-server: /);
    const to = (stage: string, ...more: string[]) =>
      stages([
        'promote',
        'inst-planetarium',
        '--to',
        stage,
        '--on',
        '2025-10-01',
        '--source',
        'https://x.example/',
        '--data',
        data,
        ...more,
      ]);
    const refused = to('decommissioned');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('To allow this as an exception, add --force, --reason and --until.');
    expect(readFileSync(file, 'utf8')).toBe(before);
    const tried = to(
      'decommissioned',
      '--force',
      '--reason',
      'It burnt.',
      '--until',
      '2026-01-01',
      '--dry-run',
    );
    expect(tried).toMatchObject({ code: 0, out: expect.stringContaining('Would change') as string });
    expect(readFileSync(file, 'utf8')).toBe(before);
    const forced = to('decommissioned', '--force', '--reason', 'It burnt.', '--until', '2026-01-01');
    expect(forced.code).toBe(0);
    const row = '  - date: 2025-10-01\n    stage: decommissioned\n    source: https://x.example/\n';
    expect(readFileSync(file, 'utf8')).toBe(before.replace('   # the log\n', `   # the log\n${row}`));
    const allowed = `  - rule: requirement-unmet\n    subject: inst-planetarium\n    reason: It burnt.\n    until: 2026-01-01\n`;
    expect(readFileSync(join(data, 'exceptions.yaml'), 'utf8')).toBe(exceptions + allowed);
    expect(stages(['validate', '--data', data]).code).toBe(0);
    const said = stages(['diff', observatory, data, '--format', 'markdown']);
    expect(said.out).toContain('## Reached the last stage');
    expect(stages(['diff', observatory, observatory]).out).toBe('Nothing changed.\n');
  });
  test('promote: requires --planned for a future day', () => {
    const data = copy('planned');
    const args = [
      'promote',
      'inst-planetarium',
      '--to',
      'decommissioned',
      '--on',
      '2027-01-01',
      '--source',
      'https://x.example/',
      '--data',
      data,
    ];
    expect(stages(args).err).toContain('add --planned');
    expect(stages(args.map((arg) => (arg === 'https://x.example/' ? 'nowhere' : arg))).err).toContain(
      '--source must be a link',
    );
  });
  test('diff: reports an argument that is neither a folder nor a revision', () => {
    expect(stages(['diff', observatory, 'no-such-thing'])).toMatchObject({
      code: 2,
      err: 'stages: "no-such-thing" is neither a folder nor a git revision.\n',
    });
  });
});
