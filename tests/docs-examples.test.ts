import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exceptionsSchema } from '../src/model/schema/exceptions';
import { policySchema } from '../src/model/schema/policy';
import { readDataset } from '../src/dataset';
import { siteSchema } from '../src/model/schema/site';
import { subjectSchema } from '../src/model/schema/subject';

interface Example {
  page: string;
  title: string;
  source: string;
}

const examples = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .flatMap((page): Example[] =>
    [
      ...readFileSync(`docs/${page}`, 'utf8').matchAll(
        /```yaml title="(?<title>[^"]*)"\n(?<source>[\s\S]*?)```/g,
      ),
    ].map(({ groups }) => ({ page, title: groups?.title ?? '', source: groups?.source ?? '' })),
  );

const isRecord = ({ title }: Example): boolean => title.startsWith('data/catalog/');
const isPolicy = ({ title }: Example): boolean => title.startsWith('data/policy.yaml');

/** A title with a comma marks an addition to the complete record at the beginning of its page. */
const isAddition = ({ title }: Example): boolean => title.includes(',');
const wholeOf = (page: string): Example | undefined =>
  examples.find((example) => example.page === page && isRecord(example) && !isAddition(example));

const read = (source: string): unknown => parse(source);

describe('the examples of YAML in the docs', () => {
  it.each(examples.filter((example) => isRecord(example) && !isAddition(example)))(
    '$page: $title, is a valid record',
    ({ source }) => {
      expect(subjectSchema.safeParse(read(source)).error?.issues).toBeUndefined();
    },
  );

  it.each(examples.filter((example) => isRecord(example) && isAddition(example)))(
    '$page: $title, keeps the record valid',
    ({ page, source }) => {
      const record = subjectSchema.parse(read(wholeOf(page)?.source ?? ''));
      const more = read(source);
      const after = Array.isArray(more)
        ? { ...record, transitions: [...record.transitions, ...(more as unknown[])] }
        : { ...record, ...(more as object) };
      expect(subjectSchema.safeParse(after).error?.issues).toBeUndefined();
    },
  );

  it.each(examples.filter(({ title }) => title === 'data/exceptions.yaml'))(
    '$page: $title, is valid',
    ({ source }) => {
      expect(exceptionsSchema.safeParse(read(source)).error?.issues).toBeUndefined();
    },
  );

  it.each(examples.filter(isPolicy))('$page: $title, is a valid part of a policy', ({ source }) => {
    expect(policySchema.partial().safeParse(read(source)).error?.issues).toBeUndefined();
  });

  it.each(examples.filter(({ title }) => title === 'A notice'))('$page: $title, is valid', ({ source }) => {
    const record = {
      kind: 'connector',
      name: 'Example',
      transitions: [{ date: '2024-01-01', stage: 'ga', source: 'https://code.example/1' }],
    };
    const after = { ...record, ...(read(source) as object) };
    expect(subjectSchema.safeParse(after).error?.issues).toBeUndefined();
  });

  it.each(examples.filter(({ title }) => title === 'data/messages.yaml'))(
    '$page: $title, replaces messages that exist',
    ({ source }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'messages-'));
      cpSync('tests/datasets/minimal/data', folder, { recursive: true });
      writeFileSync(path.join(folder, 'messages.yaml'), source);
      const { problems } = readDataset(folder, { today: '2025-09-02' });
      rmSync(folder, { recursive: true });
      expect(problems.filter(({ file }) => file.includes('messages'))).toEqual([]);
    },
  );

  it.each(examples.filter(({ title }) => title === 'data/site.yaml'))(
    '$page: $title, is valid',
    ({ source }) => {
      expect(siteSchema.safeParse(read(source)).error?.issues).toBeUndefined();
    },
  );
});
