import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Migration } from './migrations';
import { createFolder, smallPolicy, smallSubject } from '../../dataset/folder.test-support';
import { createDraft } from '../edit/draft';
import { toSubjectReport } from '../subject-report';
import { migrateFiles } from '.';
import { migrations } from './migrations';
import { readDataset } from '../../dataset';
import { schemaVersion } from '../../model/schema/schema-version';
import { stages } from '../cli.test-support';

/** The files of a vendor as version 0.1.0 read them, and the answers that it gave. */
const old = 'tests/fixtures/dataset-0.1.0';
interface Then {
  readonly status: string;
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
const before = JSON.parse(readFileSync(join(old, 'answers.json'), 'utf8')) as Readonly<
  Record<string, Then | undefined>
>;
const folder = mkdtempSync(join(tmpdir(), 'stagebook-migrate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const migrate = (...args: string[]) => stages(['migrate', ...args]);

describe('migrate', { timeout: 60_000 }, () => {
  it('brings a dataset of 0.1.0 up to date, once, and changes no answer that the changelog does not name', () => {
    const data = join(folder, 'data');
    cpSync(join(old, 'data'), data, { recursive: true });
    expect(migrate('--data', data, '--dry-run').out).toBe(`Would change ${data}/permalinks.lock\n`);
    expect(migrate('--data', data).out).toBe(`Changed ${data}/permalinks.lock\n`);
    expect(migrate('--data', data).out).toBe(`${data} is up to date.\n`);
    const { dataset, problems } = readDataset(data);
    expect(problems.filter(({ rule }) => rule === 'permalink-unrecorded')).toEqual([]);
    if (dataset === null) throw new Error('The dataset has errors.');
    const changed = dataset.subjects.flatMap((subject) => {
      const { status, editions } = toSubjectReport(dataset, subject, dataset.today, null);
      const then = before[subject.id];
      return [
        ...(status === then?.status ? [] : [`${subject.id}: ${then?.status} → ${status}`]),
        ...editions.flatMap(({ id, answers }) =>
          answers
            .filter(({ expectation, answer }) => answer !== then?.answers[id ?? '']?.[expectation])
            .map(({ expectation, answer }) => `${subject.id}, ${id}, ${expectation}: ${answer}`),
        ),
      ];
    });
    // As the changelog says: an announced end of support ends it everywhere, parts count, and a promise that the
    // record contradicts is shown with the record.
    expect(changed).toEqual([
      'drv-guider, dome, data-format: Policy: Frozen. Actual: 3 breaking releases (5.0, 6.0 and 7.0).',
      'drv-guider, remote, data-format: Policy: Frozen. Actual: 3 breaking releases (5.0, 6.0 and 7.0).',
      'drv-guider, classroom, data-format: Policy: Frozen. Actual: 3 breaking releases (5.0, 6.0 and 7.0).',
      'drv-guider-parallel: Decommissioned, Unattended → Decommissioned, Support ended on 31 March 2025',
      'drv-guider-parallel, dome, pointing: Support ended on 31 March 2025',
      'drv-guider-parallel, classroom, pointing: Support ended on 31 March 2025',
      'drv-mount-equatorial, dome, data-format: Policy: Frozen. Actual: 2 breaking releases (3.0 and 4.0).',
      'drv-mount-equatorial, remote, data-format: Policy: Frozen. Actual: 2 breaking releases (3.0 and 4.0).',
      'inst-spectrograph: First light, Office hours → First light; Commissioned for Low resolution; On the bench for High resolution; Office hours; Night watch for Low resolution',
    ]);
  });

  it('writes the schemas of editors again, if the dataset has them', () => {
    const data = createFolder({
      'policy.yaml': smallPolicy,
      'catalog/celadon.yaml': smallSubject,
      'schemas/policy.schema.json': '{}',
    });
    expect(migrate('--data', data).out).toContain(`${data}/schemas/policy.schema.json`);
    expect(readFileSync(join(data, 'schemas/policy.schema.json'), 'utf8')).toContain('schemaVersion');
  });

  it('refuses a folder without a dataset, and a dataset of a newer version', () => {
    expect(migrate('--data', folder)).toMatchObject({ code: 2 });
    const newer = createFolder({ 'policy.yaml': smallPolicy.replace('n: 1', 'n: 7') });
    const said = migrate('--data', newer);
    expect(said.code).toBe(1);
    expect(said.err).toContain('has schemaVersion 7, and this version of Stagebook reads 1');
  });
});

// No version after the first exists yet, so the order is shown with two that are made up.
describe('the migrations', () => {
  const steps: readonly Migration[] = [
    {
      from: 1,
      summary: 'The tagline is a description.',
      change: (draft) => {
        draft.rewrite('policy.yaml', (text) => text.replace('tagline:', 'description:'));
      },
    },
    {
      from: 2,
      summary: 'A publisher has a home.',
      change: (draft) => {
        draft.set('catalog/celadon.yaml', ['home'], 'https://kiln.example');
      },
    },
  ];
  const run = (version: number) => {
    const policy = smallPolicy.replace('schemaVersion: 1', `schemaVersion: ${version} # the format`);
    const directory = createFolder({
      'policy.yaml': policy,
      'catalog/celadon.yaml': `# Ours\n${smallSubject}`,
    });
    const draft = createDraft(directory, '2024-06-15');
    return { applied: migrateFiles(draft, steps, 3).map(({ from }) => from), draft };
  };

  it('are applied in order, from the version of the files on, and keep comments', () => {
    const { applied, draft } = run(1);
    expect(applied).toEqual([1, 2]);
    expect(draft.textOf('policy.yaml')).toContain('schemaVersion: 3 # the format\n');
    expect(draft.textOf('policy.yaml')).toContain('description: Glazes');
    expect(draft.textOf('catalog/celadon.yaml')).toBe(`# Ours\n${smallSubject}home: https://kiln.example\n`);
    expect(run(2).applied).toEqual([2]);
    expect(run(2).draft.textOf('policy.yaml')).toContain('tagline: Glazes');
    expect(run(3).draft.texts.size).toBe(0);
  });

  it('lead from the first version to the current one without a gap', () => {
    expect(migrations.map(({ from }) => from)).toEqual(
      Array.from({ length: schemaVersion - 1 }, (_, index) => index + 1),
    );
  });
});

describe('validate', () => {
  it('says what to do with files of another version', () => {
    const other = createFolder({ 'policy.yaml': smallPolicy.replace('n: 1', 'n: 2') });
    const problem = readDataset(other).problems.find(({ file }) => file === 'policy.yaml');
    expect(problem).toMatchObject({
      rule: 'schema/version',
      message: 'The file format is version 2, and this version of Stagebook reads version 1',
      hint: 'Install a newer version: npm install stagebook@latest.',
    });
  });
});
