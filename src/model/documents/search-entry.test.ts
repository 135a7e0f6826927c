import { beforeEach, describe, expect, it } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { deriveDocumentContext } from './to-subject-document';
import { toSearchEntries } from './search-entry';

describe('toSearchEntries', () => {
  const dataset = createDataset([createSubject('a', { name: 'Shino', aliases: ['snow glaze'] })]);
  const { policy } = dataset;
  const [stage] = policy.stages;
  const pages = [
    { title: 'About', description: 'What this is.', path: '/about/', words: 'who' },
    { title: 'A page of a stage', description: '', words: '', path: `/stages/${stage?.id ?? ''}/` },
  ];
  let entries: ReturnType<typeof toSearchEntries>;
  beforeEach(() => {
    entries = toSearchEntries(deriveDocumentContext(dataset), pages);
  });

  it('finds a subject by name, id and aliases, with its status below', () => {
    expect(entries[0]).toMatchObject({
      title: 'Shino',
      path: '/catalog/a/',
      names: ['Shino', 'a'],
      words: ['snow glaze'],
    });
    expect(entries[0]?.detail).toBe('Not recorded yet');
    expect(entries[0]?.verdicts).toEqual(
      policy.editions.map(({ id }) => ({ edition: id, level: 'unknown', sentence: 'Not recorded yet.' })),
    );
  });

  it('shows since when a subject is in its stage, also if that is only known by a day', () => {
    const stages = ['on', 'by'].map((precision) => {
      const transition = row({
        date: '2024-02-01',
        stage: stage?.id,
        precision: precision === 'by' ? 'by' : 'on',
      });
      const one = createDataset([createSubject('a', { transitions: [transition] })]);
      return toSearchEntries(deriveDocumentContext(one), [])[0]?.detail;
    });
    expect(stages[0]).toBe(
      `${stage?.name ?? ''}, Support state not recorded; in this stage since 1 February 2024`,
    );
    expect(stages[1]).toMatch(/; in this stage since 1 February 2024 or earlier$/);
  });

  it('has every stage, support state and clause once, with its permanent address', () => {
    const paths = entries.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { id } of policy.stages) expect(paths).toContain(`/stages/${id}/`);
    for (const { id } of policy.supportStates) expect(paths).toContain(`/support/${id}/`);
    for (const { id } of policy.clauses) expect(paths.some((path) => path.endsWith(`#${id}`))).toBe(true);
  });

  it('names the category and the kind of a subject', () => {
    const shino = createSubject('shino', { name: 'Shino', category: 'matt' });
    const [entry] = toSearchEntries(deriveDocumentContext(createDataset([shino])), []);
    expect(entry).toMatchObject({ title: 'Shino, matt', type: 'Glaze' });
  });

  it('names the type of each entry, and includes synonyms', () => {
    const called = (path: string) => entries.find((entry) => entry.path === path);
    expect(called('/catalog/a/')?.type).toBe('Glaze');
    expect(called('/stages/sketch/')).toEqual({
      type: 'Release stage',
      title: 'Sketch',
      detail: 'An idea.',
      path: '/stages/sketch/',
      names: ['Sketch', 'sketch'],
      words: ['draft'],
      weight: 2,
      standing: 'present',
      verdicts: [],
    });
    expect(called('/stages/trial/')?.words).toEqual([]);
    expect(called('/support/shared/')).toMatchObject({
      type: 'Support state',
      title: 'Shared',
      names: ['Shared', 'shared'],
      words: ['common'],
    });
    expect(called('/stages/#whole-life')).toEqual({
      type: 'Policy sentence',
      title: 'The policy: Life',
      detail: 'Four stages.',
      path: '/stages/#whole-life',
      names: ['The policy: Life', 'whole-life'],
      words: ['K1'],
      weight: 0.5,
      standing: 'present',
      verdicts: [],
    });
  });

  it('distinguishes clauses of one title by their conditions', () => {
    const titleOf = (id: string) => entries.find(({ path }) => path.endsWith(`#${id}`))?.title;
    expect(titleOf('sketch-help')).toBe('Sketch: Help');
    expect(titleOf('sketch-clay-help')).toBe('Sketch: Help, for clays');
    expect(titleOf('sketch-cracks')).toBe('Sketch: Cracks');
  });

  it('distinguishes subjects of one name, and shows no date for unknown stages and removed subjects', () => {
    const twins = createDataset([
      createSubject('a', {
        name: 'Shino',
        kind: 'clay',
        transitions: [row({ date: '2024-02', support: 'backed' })],
      }),
      createSubject('b', {
        name: 'Shino',
        transitions: [
          row({ date: '2024-02', stage: 'trial' }),
          row({ date: '2024-04-01', event: 'removed' }),
        ],
      }),
      createSubject('c', { transitions: [row({ date: '2024-02', stage: 'trial' })] }),
    ]);
    const found = toSearchEntries(deriveDocumentContext(twins), []).slice(0, 3);
    expect(found.map(({ title, detail }) => `${title}: ${detail}`)).toEqual([
      'Shino, clay: Stage not recorded, Backed',
      'Shino, glaze: Removed',
      'c: Trial, Support state not recorded; in this stage since February 2024',
    ]);
  });

  it('finds a clause by the abbreviations in its sentence, unless they name a stage or support state', () => {
    const [first, second] = policy.clauses;
    if (first === undefined || second === undefined) throw new Error('There are no clauses');
    const changed = {
      ...policy,
      stages: policy.stages.map((one, place) => (place === 0 ? { ...one, short: 'GA' } : one)),
      clauses: [{ ...first, sentence: 'GA has an agreement (SLA). I ask.' }, second],
    };
    const found = toSearchEntries(deriveDocumentContext({ ...dataset, policy: changed }), []);
    const words = found.filter(({ type }) => type === 'Policy sentence').map((entry) => entry.words);
    expect(words).toEqual([[...first.facts, 'SLA'], [...second.facts]]);
  });

  it('includes pages, except those that are listed as a stage or support state', () => {
    const found = entries.filter(({ type }) => type === 'Page');
    expect(found.map(({ path }) => path)).toEqual(['/about/']);
  });

  it('marks ending and removed entries, and gives a longer history a higher weight', () => {
    const added = row({ date: '2024-01-01', stage: stage?.id });
    const derive = (...transitions: (typeof added)[]) =>
      toSearchEntries(deriveDocumentContext(createDataset([createSubject('a', { transitions })])), [])[0];
    const later = row({ date: '2024-02-01', stage: policy.stages[1]?.id });
    expect(derive(added, later)?.weight).toBeGreaterThan(derive(added)?.weight ?? 2);
    const ending = row({ date: '2024-02-01', stage: policy.stages.find((one) => one.ending)?.id });
    expect([derive(added)?.standing, derive(added, ending)?.standing]).toEqual(['present', 'ending']);
    expect(derive(added, row({ date: '2024-02-01', event: 'removed' }))?.standing).toBe('gone');
  });
});
