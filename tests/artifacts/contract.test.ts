import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { datasets, publish, readFor, textOf } from './published';
import { version } from '../../src/element/version';

/** Addresses that were published and must exist permanently. Nothing is ever removed from these lists. */
const files = [
  'api/v1/catalog.json',
  'api/v1/changes.json',
  'api/v1/index.json',
  'api/v1/links.json',
  'api/v1/openapi.json',
  'api/v1/policy.json',
  'api/v1/status.json',
  'api/v1/stages.d.cts',
  'api/v1/stages.d.ts',
  'feeds/changes.atom',
  'feeds/changes.json',
  'feeds/deadlines.ics',
  'llms.txt',
  'robots.txt',
  'schemas/v1/policy.schema.json',
  'schemas/v1/subject.schema.json',
  '_redirects',
  'api/404.html',
];

const byHand = [
  'api/v1/links.cjs',
  'api/v1/links.d.cts',
  'api/v1/links.d.ts',
  'api/v1/links.js',
  'api/v1/remark-stage-badge.d.mts',
  'api/v1/remark-stage-badge.mjs',
  'embed/v1/stage-badge.js',
  'embed/1.0.0/stage-badge.js',
  'embed/1.0.0/integrity.json',
  'embed/1.1.0/stage-badge.js',
  'embed/1.1.0/integrity.json',
  'embed/1.2.0/stage-badge.js',
  'embed/1.2.0/integrity.json',
];

/** The names that `stages.d.ts` exports. */
const types =
  'SubjectId StageId SupportStateId EditionId KindId ClauseId Answer CatalogEntry Change Channel Clause DataAge Day ' +
  'Deadline Entrance EntryStatus Guidance Links Named Notice Offer Policy PolicyClause PolicyEffect Precision ' +
  'PresenceEvent PresenceName StageAxis Status StatusWords Subject SubjectChange SubjectLink SupportAxis TimelineEntry ' +
  'IndexResponse PolicyResponse CatalogResponse SubjectResponse StatusResponse StatusesResponse ChangesResponse ' +
  'LinksResponse';

const styles = ['.svg', '.flat.svg', '.flat-square.svg', '.for-the-badge.svg', '.json'];

const toSubjectFiles = (id: string): string[] => [
  `api/v1/subjects/${id}.json`,
  `api/v1/status/${id}.json`,
  `feeds/subjects/${id}.atom`,
  `feeds/subjects/${id}.ics`,
  `embed/subjects/${id}/index.html`,
  `embed/subjects/${id}/oembed.json`,
  `catalog/${id}.md`,
  ...['status', 'stage', 'support'].flatMap((part) => styles.map((style) => `badges/${id}/${part}${style}`)),
];

const toAxisFiles = (folder: 'stages' | 'support', id: string): string[] => [
  ...styles.map((style) => `badges/${folder}/${id}${style}`),
  `${folder}/${id}.md`,
  `feeds/${folder}/${id}.atom`,
  `feeds/${folder}/${id}.ics`,
];

describe.each(datasets)('the published paths of the $name dataset', ({ folder }) => {
  const { policy, subjects } = readFor(folder);
  const published = publish(readFor(folder));

  it('all exist, also for removed subjects', () => {
    const promised = [
      ...files,
      ...subjects.flatMap(({ id }) => toSubjectFiles(id)),
      ...policy.stages.flatMap(({ id }) => toAxisFiles('stages', id)),
      ...policy.supportStates.flatMap(({ id }) => toAxisFiles('support', id)),
    ];
    expect(promised.filter((file) => !published.has(file))).toEqual([]);
  });
});

test('the names of published types all exist', () => {
  const declarations = textOf(publish(readFor(datasets[2]?.folder ?? '')), 'api/v1/stages.d.ts');
  const exported = [...declarations.matchAll(/^export type (?<name>\w+) =/gm)].map(
    ({ groups }) => groups?.name,
  );
  expect(types.split(' ').filter((name) => !exported.includes(name))).toEqual([]);
});

describe('the published paths of files made by hand', () => {
  it('all exist, including each released version of the element', () => {
    const promised = [...byHand, `embed/${version}/stage-badge.js`];
    expect(promised.filter((file) => !existsSync(path.resolve('static', file)))).toEqual([]);
  });
});
