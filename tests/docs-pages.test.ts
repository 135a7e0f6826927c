import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { policySchema } from '../src/model/schema/policy';

/** The data folder and the docs folder of each dataset. */
const sites = [
  ['data', 'docs'],
  ['tests/datasets/observatory/data', 'tests/datasets/observatory/docs'],
  ['tests/datasets/minimal/data', 'tests/datasets/minimal/docs'],
  ['tests/datasets/dairy/data', 'tests/datasets/dairy/docs'],
] as const;

const pages = sites.flatMap(([data, docs]) => {
  const policy = policySchema.parse(parse(readFileSync(`${data}/policy.yaml`, 'utf8')));
  const clauses = new Set(policy.clauses.map(({ id }) => id));
  return readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => {
      const [, front = '', body = ''] = readFileSync(`${docs}/${path}`, 'utf8').split(/^---$/m);
      return { file: `${docs}/${path}`, front: parse(front) as Record<string, unknown>, body, clauses };
    });
});

/** Headings, except those in code blocks. */
const headingsOf = (body: string): string[] =>
  body
    .replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .split('\n')
    .filter((line) => /^#{1,6} /.test(line));

const anchor = /\{\/\* #(?<id>[a-z0-9-]+) \*\/\}$/;

describe.each(pages)('$file', ({ front, body, clauses }) => {
  it('has a title, an address that ends in a slash, and a description that is short enough to be shown', () => {
    expect(front.title).toEqual(expect.any(String));
    expect(front.slug).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
    expect(String(front.description).length).toBeGreaterThan(25);
    expect(String(front.description).length).toBeLessThanOrEqual(160);
  });

  it('has unique explicit anchors, and none that a clause of the policy has', () => {
    const ids = headingsOf(body).map((heading) => anchor.exec(heading)?.groups?.id ?? heading);
    expect(ids.filter((id) => id.startsWith('#'))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => clauses.has(id))).toEqual([]);
  });

  it('has no first-level heading except its title', () => {
    expect(headingsOf(body).filter((heading) => heading.startsWith('# '))).toEqual([]);
  });
});
