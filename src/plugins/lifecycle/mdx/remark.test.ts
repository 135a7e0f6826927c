import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MdxNode } from './tree';
import { englishCatalogue } from '../../../messages/catalogue';
import { createSharedContent } from '../shared';
import { mdxAttributes } from '../../../components/islands/mdx-attributes';
import { readContent } from '../content';
import { remarkSubjects } from './remark';

const siteDir = resolve(__dirname, '../../../..');
const folders = { siteDir, data: 'tests/datasets/observatory/data', docs: 'docs' };

const shared = createSharedContent({
  folders,
  catalogue: englishCatalogue(),
  bootstrapScript: { path: 'bootstrap.js', contents: '' },
});
const provided: string[] = [];
shared.publish(readContent(folders), {
  provide: (id) => {
    provided.push(id);
    return `@generated/${id}.json`;
  },
  provideList: () => ({ name: 'list', path: '@generated/list.json' }),
  refresh: () => undefined,
});

const element = (attributes: Record<string, unknown>, name = 'StageBadge'): MdxNode => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({
    type: 'mdxJsxAttribute',
    name: key,
    value,
  })),
  position: { start: { line: 7, column: 3 } },
});

const run = (...children: MdxNode[]): MdxNode => {
  const tree: MdxNode = { type: 'root', children: [{ type: 'paragraph', children }] };
  remarkSubjects({ shared, components: mdxAttributes })(tree, {
    path: resolve(siteDir, 'docs/stages/page.mdx'),
  });
  return tree;
};

describe('remarkSubjects', () => {
  it('reports the place of an unknown id and suggests the nearest one', () => {
    expect(() => run(element({ stage: 'first-lihgt' }))).toThrowErrorMatchingInlineSnapshot(`
      [Error: docs/stages/page.mdx:7:3 error mdx/unknown-id: There is no stage "first-lihgt"
          hint: Did you mean "first-light"?]
    `);
  });

  it('lists all ids if there are few and none is near', () => {
    expect(() => run(element({ stage: 'zzzzzzzz' }))).toThrow(
      'Known: sketch, bench, first-light, commissioned, decommissioned, unknown.',
    );
  });

  it('reports all problems of a page in one run', () => {
    expect(() =>
      run(element({ stage: 'x' }), element({}), element({ subject: { type: 'expression' } })),
    ).toThrow(/unknown-id[\s\S]*missing-attribute|missing-attribute[\s\S]*unknown-id/);
  });

  it('requires a plain string, because an expression cannot be checked', () => {
    expect(() => run(element({ subject: { type: 'mdxJsxAttributeValueExpression' } }))).toThrow(
      'The attribute "subject" is not a plain string, so it can\'t be checked',
    );
  });

  it.each([
    ['SupportBadge', { support: 'x' }, 'There is no support state "x"'],
    ['StageBadge', { subject: 'x' }, 'There is no subject "x"'],
    ['Clause', { id: 'x' }, 'There is no clause "x"'],
    [
      'PolicyClauses',
      { of: 'x' },
      'There is no page "x" that a component shows\n    hint: Known: stages, support.',
    ],
    ['StageBadge', {}, '<StageBadge> does not say what it shows\n    hint: Add "stage" or "subject".'],
    ['Guidance', { kind: 'driver' }, 'Add "subject" or "kind", "stage" and "support".'],
  ])('names what is unknown or missing in %s: %o', (name, attributes, text) => {
    expect(() => run(element(attributes, name))).toThrow(text);
  });

  it('accepts "unknown" as a stage and ignores other components', () => {
    expect(() => run(element({ stage: 'unknown' }), element({ stage: 'x' }, 'Other'))).not.toThrow();
  });

  it('imports each mentioned subject once and passes its document to each component that names it', () => {
    const tree = run(element({ subject: 'drv-mount-altaz' }), element({ subject: 'drv-mount-altaz' }));
    expect(provided).toContain('drv-mount-altaz');
    const imports = tree.children?.filter(({ type }) => type === 'mdxjsEsm') ?? [];
    expect(imports.map(({ value }) => value)).toEqual([
      "import subject_drv_mount_altaz from '@generated/drv-mount-altaz.json';",
    ]);
    const elements = tree.children?.at(-1)?.children ?? [];
    expect(elements.map(({ attributes }) => attributes?.map(({ name }) => name))).toEqual([
      ['subject', 'document'],
      ['subject', 'document'],
    ]);
  });
});
