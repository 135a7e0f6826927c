import type { Precision } from '../../model/api/parts';
import { expect, it } from 'vitest';
import type { ExplorerRow } from '../../model/explorer/explorer';
import { offerWords } from '../parts/offer-words';
import { readDataset } from '../../dataset';
import { toExportRows } from './export-rows';
import { toPolicyOutline } from '../../model/documents/policy-document';

const { dataset } = readDataset('tests/datasets/observatory/data', {});
if (dataset === null) throw new Error('The dataset of the tests cannot be read');
const policy = toPolicyOutline(dataset);
const [stage] = policy.stages;
const [support] = policy.supportStates;
const [kind] = policy.kinds;
if (stage === undefined || support === undefined || kind === undefined)
  throw new Error('The policy has nothing to name');

const row: ExplorerRow = {
  id: 'lens',
  label: '=Lens, "new"',
  kind: kind.id,
  category: '',
  presence: 'present',
  to: [],
  groups: [],
  stage: stage.id,
  since: { day: '2030-02-14', precision: 'on', after: null },
  support: support.id,
  offers: policy.editions.map(() => 'offered'),
  planned: false,
  deadline: null,
};
const toRow = (own: Partial<ExplorerRow>) =>
  toExportRows(policy, [{ ...row, ...own }], 'https://a.example')[0];
const editions = (words: string) => Object.fromEntries(policy.editions.map(({ name }) => [name, words]));

it('writes a row as text, with its id and an absolute link', () => {
  expect(toRow({})).toEqual({
    id: 'lens',
    name: '=Lens, "new"',
    kind: kind.name,
    stage: stage.name,
    'stage since': '2030-02-14',
    'stage recorded by': '',
    'stage after': '',
    support: support.name,
    ...editions(offerWords.offered),
    deadline: '',
    'deadline for': '',
    link: 'https://a.example/catalog/lens/',
  });
});

it('keeps the recorded precision of a date', () => {
  const since = (precision: Precision, after: string | null = null) => {
    const own = toRow({ since: { day: '2030-02-14', precision, after } });
    return [own?.['stage since'], own?.['stage recorded by'], own?.['stage after']];
  };
  expect(since('on')).toEqual(['2030-02-14', '', '']);
  expect(since('month')).toEqual(['2030-02', '', '']);
  expect(since('by')).toEqual(['', '2030-02-14', '']);
  expect(since('by', '2030-02-13')).toEqual(['', '2030-02-14', '2030-02-13']);
  expect(toRow({ since: null })).toMatchObject({ 'stage since': '', 'stage recorded by': '' });
});

it('marks a removed subject and promises nothing for it', () => {
  const own = toRow({ presence: 'removed' });
  expect(own?.stage).not.toBe(stage.name);
  expect(own).toMatchObject({ 'stage since': '', support: '', ...editions('') });
});

it('writes unknown for an unknown availability', () => {
  expect(toRow({ offers: policy.editions.map(() => 'unknown') })).toMatchObject(editions(offerWords.unknown));
  expect(toRow({ offers: [] })).toMatchObject(editions(offerWords.unknown));
});
