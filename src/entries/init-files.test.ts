import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildSiteFiles } from './init-files';

const files = buildSiteFiles('my-stages', '1.2.3');
const workflows = [...files].filter(([name]) => name.startsWith('.github/workflows/'));

/** The actions of a workflow, with their commits. */
const listUsed = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:- )?uses: (?!\.\/)(.+)$/gm)].map(([, used = '']) => used);

describe('the files of a new site', () => {
  it('have workflows that check, publish and import', () => {
    expect(workflows.map(([name]) => name.split('/').at(-1))).toEqual([
      'checks.yml',
      'pages.yml',
      'import.yml',
    ]);
    for (const [name, text] of workflows) {
      const { jobs } = parse(text) as { jobs: Record<string, { permissions?: object }> };
      expect(Object.keys(jobs).length, name).toBeGreaterThan(0);
    }
    const { jobs } = parse(files.get('.github/workflows/pages.yml') ?? '') as {
      jobs: Record<string, { needs?: string }>;
    };
    expect([jobs.build?.needs, jobs.deploy?.needs]).toEqual(['checks', 'build']);
  });

  it('use the actions of this repository, at the same commits', () => {
    const folder = '.github/workflows';
    const own = readdirSync(folder).flatMap((name) => listUsed(readFileSync(join(folder, name), 'utf8')));
    for (const [name, text] of workflows)
      for (const used of listUsed(text)) expect(own, `${used} in ${name}`).toContain(used);
  });

  it('import with the script of the package', () => {
    const { files: packed } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    const [, script = ''] =
      /node_modules\/stagebook\/(\S+)/.exec(files.get('.github/workflows/import.yml') ?? '') ?? [];
    expect(packed).toContain(script);
  });
});
