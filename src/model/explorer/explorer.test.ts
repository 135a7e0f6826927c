import { beforeEach, describe, expect, it } from 'vitest';
import type { Explorer } from './explorer';
import type { PolicyDocument } from '../documents/policy-document';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { answerCase } from './situation';
import { differing, differingOffers } from './differing';
import { answerComparison } from './answer-comparison';
import { firstComparison, parseComparison, renderComparison } from './compare';
import { createExplorer } from './explorer';
import { parseCases, renderCase } from './case';
import { deriveListReport } from './list-report';
import { firstView } from './view';
import { toExplorerCatalog } from './to-catalog';
import { toPolicyDocument } from '../documents/policy-document';

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
let policy: PolicyDocument;
let explorer: Explorer;
// Created for each test, so that a fault in creation fails a test and not the file.
beforeEach(() => {
  policy = toPolicyDocument(dataset);
  explorer = createExplorer(toExplorerCatalog(dataset), policy);
});
const ids = (view: Partial<typeof firstView>) =>
  explorer.query({ ...firstView, ...view }).rows.map(({ id }) => id);
const gone = { has: { include: ['gone'], exclude: [] } };

describe('query', () => {
  it('sorts by name in natural order, and by the other columns, in both directions', () => {
    expect(ids({ sort: 'name' })).toEqual(['raku', 'shino']);
    expect(ids({ sort: 'name', descending: true })).toEqual(['shino', 'raku']);
    // The most mature stage is first, and is the first order of the page.
    expect(ids({})).toEqual(['shino', 'raku']);
    expect(ids({ sort: 'stage', descending: true })).toEqual(['raku', 'shino']);
    expect(ids({ sort: 'since' })).toEqual(['shino', 'raku']);
    expect(ids({ sort: 'support' })).toEqual(['shino', 'raku']);
    expect(ids({ sort: 'id', descending: true })).toEqual(['shino', 'raku']);
  });

  it('groups, and counts each group', () => {
    const { groups } = explorer.query({ ...firstView, group: 'kind' });
    expect(groups).toEqual({ glaze: 1, clay: 1 });
    expect(ids({ group: 'kind' })).toEqual(['shino', 'raku']);
    // Removed subjects are last in their group, whatever their names.
    expect(ids({ group: 'kind', list: ['old', 'raku', 'shino'], onlyList: true })).toEqual([
      'shino',
      'old',
      'raku',
    ]);
  });

  it('shows only the list if requested, with removed subjects last', () => {
    expect(ids({ list: ['old', 'shino'], onlyList: true })).toEqual(['shino', 'old']);
    expect(ids({ list: ['old', 'shino'] })).toEqual(['shino', 'raku']);
    expect(ids({ choices: gone })).toEqual(['old']);
  });

  it('puts removed subjects last, except exact matches', () => {
    expect(ids({ q: 'ol' })).toEqual(['raku', 'old']);
    expect(ids({ q: 'old' })).toEqual(['old', 'raku']);
    expect(ids({ q: 'old', sort: 'id' })).toEqual(['raku', 'old']);
  });

  it('stays on the last page if there is no later one', () => {
    expect(explorer.query({ ...firstView, page: 9 })).toMatchObject({ page: 1, pages: 1, total: 2 });
  });

  it('includes the date, the deadline and the plan of a row', () => {
    expect(explorer.query(firstView).rows[0]).toMatchObject({
      label: 'Shino 10',
      since: { day: '2022-01-01', precision: 'on', after: null },
      deadline: { date: '2024-09-01', version: '2.0' },
    });
    expect(explorer.query({ ...firstView, asOf: '2024-12-01' }).rows[1]).toMatchObject({
      stage: 'trial',
      planned: true,
    });
  });
});

describe('cases', () => {
  it('are read from the address, and errors are reported', () => {
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

  it('follow a moved subject, except on an explicit day', () => {
    const { cases, followed } = parseCases('@old:home,@old:home:2022-06-01', policy, explorer);
    expect(cases.map(renderCase)).toEqual(['@raku:home', '@old:home:2022-06-01']);
    expect(followed).toEqual([{ from: 'old', to: ['raku'] }]);
    expect(parseCases('@raku:home:2024-02-30', policy, explorer).dropped[0]?.reason).toContain('YYYY-MM-DD');
  });

  it('answer for today, for a plan, and if nothing applies', () => {
    const answers = parseCases(
      '@raku:studio,@raku:studio:2024-12-01,@shino:home,@old:home:2023-06-01',
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
  it('is read from the address, follows moved subjects, and drops unknown values', () => {
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

describe('columns side by side', () => {
  const answer = (search: string) =>
    answerComparison(parseComparison(search, policy, explorer).comparison, policy, explorer);

  it('show which editions offer a subject, and the differences', () => {
    const subjects = answer('?with=subject:shino,subject:raku,stage:trial');
    expect(subjects.map(({ offers }) => offers)).toEqual([
      ['unknown', 'not-offered'],
      ['unknown', 'unknown'],
      null,
    ]);
    expect([...differingOffers(subjects)]).toEqual([1]);
  });

  it('keep open axes without a choice, and use the chosen ones', () => {
    expect(answer('?with=stage:trial,edition:home').map(({ open }) => open)).toEqual([
      ['support'],
      ['stage', 'support'],
    ]);
    const [column] = answer('?with=edition:home&kind=clay&stage=trial&support=backed');
    expect(column).toMatchObject({ title: 'Home', stage: 'trial', support: 'backed', open: [] });
  });

  it('is read from the address with its kind and edition', () => {
    const search = '?with=edition:home&kind=clay&edition=studio&stage=trial&support=backed&differing';
    const { comparison, dropped } = parseComparison(search, policy, explorer);
    expect(dropped).toEqual([]);
    expect(renderComparison(comparison, { ...firstComparison(policy), edition: 'home' })).toBe(search);
  });
});

describe('a report of a list', () => {
  it('lists changes after a day, newest first', () => {
    const changesSince = (since: string) =>
      deriveListReport(explorer, policy, { list: ['old', 'shino'], edition: null, asOf: null, since })
        .changes;
    expect(changesSince('2022-06-01')).toEqual([{ id: 'old', day: '2023-01-01', text: 'Moved to Shino 9' }]);
    expect(changesSince('2023-01-01')).toEqual([]);
  });

  it('lists risks, subjects that the edition does not offer, and deadlines', () => {
    const report = deriveListReport(explorer, policy, {
      list: ['shino', 'old'],
      edition: 'home',
      asOf: null,
      since: null,
    });
    expect(report.risks).toEqual([{ id: 'old', because: ['Moved to Shino 9'] }]);
    expect(report.notOffered).toEqual(['shino']);
    expect(report.deadlines.map(({ id, deadline }) => `${id} ${deadline.date}`)).toEqual([
      'shino 2024-09-01',
    ]);
  });
});

describe('valid ids of an address', () => {
  it('are all ids, with the successors of old ones', () => {
    const { known, find, labelOf } = explorer;
    expect([known.nearest('rakku'), known.nearest('tenmoku')]).toEqual([['raku'], []]);
    expect([known.follow('old'), known.follow('raku'), known.follow('nobody')]).toEqual([
      ['raku'],
      ['raku'],
      null,
    ]);
    expect([known.firstDay, known.lastDay]).toEqual(['2022-01-01', '2024-12-01']);
    expect([find('raku')?.name, find('nobody'), labelOf('nobody')]).toEqual(['Shino 9', null, 'nobody']);
    const bare = createDataset([createSubject('bare')]);
    expect(createExplorer(toExplorerCatalog(bare), policy).known.follow('bare')).toEqual(['bare']);
  });
});
