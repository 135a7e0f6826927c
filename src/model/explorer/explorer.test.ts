import { describe, expect, it } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { answerCase, differing, parseCases, renderCase } from './situation';
import { answerComparison, firstComparison, parseComparison, renderComparison } from './compare';
import { createExplorer } from './explorer';
import { deriveListReport } from './list-report';
import { firstView } from './view';
import { toExplorerCatalog } from './to-catalog';
import { toPolicyDocument } from '../policy-document';

const dataset = createDataset([
  createSubject('shino', {
    name: 'Shino 10',
    transitions: [
      row({ date: '2022-01-01', stage: 'proven', support: 'backed', availability: { home: 'not-offered' } }),
    ],
    breakingChanges: [{ version: '2.0', deadline: '2024-09-01' }],
  }),
  createSubject('raku', {
    name: 'Shino 9',
    kind: 'clay',
    transitions: [
      row({ date: '2023-01-01', stage: 'sketch', support: 'shared' }),
      row({ date: '2024-12-01', status: 'planned', stage: 'trial' }),
    ],
  }),
  createSubject('old', {
    name: 'Ash',
    transitions: [
      row({ date: '2022-01-01', stage: 'trial' }),
      row({ date: '2023-01-01', event: 'moved', to: 'raku' }),
    ],
  }),
]);
const policy = toPolicyDocument(dataset);
const explorer = createExplorer(toExplorerCatalog(dataset), policy);
const ids = (view: Partial<typeof firstView>) =>
  explorer.look({ ...firstView, ...view }).rows.map(({ id }) => id);
const gone = { has: { include: ['gone'], exclude: [] } };

describe('look', () => {
  it('sorts by name as people do, and by the other columns, both ways', () => {
    expect(ids({})).toEqual(['raku', 'shino']);
    expect(ids({ descending: true })).toEqual(['shino', 'raku']);
    expect(ids({ sort: 'stage' })).toEqual(['raku', 'shino']);
    expect(ids({ sort: 'since' })).toEqual(['shino', 'raku']);
    expect(ids({ sort: 'support' })).toEqual(['shino', 'raku']);
    expect(ids({ sort: 'id', descending: true })).toEqual(['shino', 'raku']);
  });

  it('groups, and counts each group', () => {
    const { groups } = explorer.look({ ...firstView, group: 'kind' });
    expect(groups).toEqual({ glaze: 1, clay: 1 });
  });

  it('shows the list alone where asked, what is gone at its end', () => {
    expect(ids({ list: ['old', 'shino'], onlyList: true })).toEqual(['shino', 'old']);
    expect(ids({ list: ['old', 'shino'] })).toEqual(['raku', 'shino']);
    expect(ids({ choices: gone })).toEqual(['old']);
  });

  it('stays on the last page where there is no later one', () => {
    expect(explorer.look({ ...firstView, page: 9 })).toMatchObject({ page: 1, pages: 1, total: 2 });
  });

  it('gives a row its day, its deadline and its plan', () => {
    expect(explorer.look(firstView).rows[1]).toMatchObject({
      label: 'Shino 10',
      since: '2022-01-01',
      deadline: { date: '2024-09-01', version: '2.0' },
    });
    expect(explorer.look({ ...firstView, asOf: '2024-12-01' }).rows[0]).toMatchObject({
      stage: 'trial',
      planned: true,
    });
  });
});

describe('cases', () => {
  it('come back from the address, and what is wrong is named', () => {
    const text = 'glaze:home:trial:backed,@raku:studio:2024-12-01,@raku:home';
    const { cases, dropped } = parseCases(text, policy, explorer);
    expect(cases.map(renderCase).join()).toBe(text);
    expect(dropped).toEqual([]);
    const wrong = parseCases('@rakku:home,glaze:hom:trial:backed,glaze:home:trail:backed', policy, explorer);
    expect(wrong.cases).toEqual([]);
    expect(wrong.dropped.map(({ reason }) => reason)).toEqual([
      'did you mean raku?',
      'did you mean home?',
      'did you mean trial?',
    ]);
  });

  it('answer for today, for a plan, and where nothing applies', () => {
    const answers = parseCases(
      '@raku:studio,@raku:studio:2024-12-01,@shino:home,@old:home',
      policy,
      explorer,
    ).cases.map((asked) => answerCase(asked, policy, explorer));
    expect(answers.map(({ stage, notApplicable }) => [stage, notApplicable])).toEqual([
      ['sketch', null],
      ['trial', null],
      ['proven', 'not-offered'],
      ['trial', 'gone'],
    ]);
    expect(answers[1]?.detail).toBe('Studio, 1 December 2024, as planned');
    expect([...differing(answers.slice(0, 2))]).toEqual(['purpose']);
  });
});

describe('a comparison', () => {
  it('comes back from the address, follows what was moved, and drops what is not known', () => {
    const parse = (search: string) => parseComparison(search, policy, explorer);
    const { comparison, followed } = parse('?with=subject:old,stage:trial,edition:home&edition=home');
    expect(followed).toEqual([{ from: 'old', to: ['raku'] }]);
    expect(renderComparison(comparison, firstComparison(policy))).toBe(
      '?with=subject:raku,stage:trial,edition:home&edition=home',
    );
    expect(answerComparison(comparison, policy, explorer).map(({ title }) => title)).toEqual([
      'Shino 9',
      'Trial',
      'Home',
    ]);
    expect(parse('?with=subject:shinoo,moon:x&kind=cley').dropped.map(({ reason }) => reason)[0]).toContain(
      'shino',
    );
  });
});

describe('a report of a list', () => {
  it('names risks, what my edition does not offer, and deadlines', () => {
    const report = deriveListReport(explorer, policy, {
      list: ['shino', 'old'],
      edition: 'home',
      asOf: null,
      since: null,
    });
    expect(report.risks).toEqual([{ id: 'old', because: ['moved to Shino 9'] }]);
    expect(report.notOffered).toEqual(['shino']);
    expect(report.deadlines.map(({ id, deadline }) => `${id} ${deadline.date}`)).toEqual([
      'shino 2024-09-01',
    ]);
  });
});
