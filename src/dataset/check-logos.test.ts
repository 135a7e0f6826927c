import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFolder, smallPolicy, smallSubject } from './folder.test-support';
import { readDataset } from '.';
import { renderProblem } from '../model/rules/problem';

const plain = '<svg xmlns="http://www.w3.org/2000/svg"><g id="a"/><use href="#a" fill="url(#b)"/></svg>';

const read = (logo: string, contents: string | null, site = '') => {
  const folder = createFolder({
    'data/policy.yaml': smallPolicy,
    'data/site.yaml': site === '' ? '{}\n' : site,
    'data/catalog/celadon.yaml': `${smallSubject}logo: ${logo}\n`,
    ...(contents === null ? {} : { [`static/${logo}`]: contents }),
  });
  return readDataset(join(folder, 'data'));
};
const check = (logo: string, contents: string | null): string | undefined =>
  read(logo, contents)
    .problems.filter(({ file }) => file === 'catalog/celadon.yaml')
    .map(renderProblem)
    .join('\n');

test('a logo is a file of the static folder', () => {
  const { dataset } = read('logos/celadon.svg', plain);
  expect(dataset?.subjects.map(({ logo }) => logo)).toEqual(['logos/celadon.svg']);
  expect(check('logos/celadon.svg', null)).toMatchInlineSnapshot(`
    "catalog/celadon.yaml:4:7 error subject/logo: The logo "logos/celadon.svg" is not in the static folder
        hint: Add the file, or correct its path. "static" in site.yaml sets the folder."
  `);
});

test('a dataset without its static folder, such as one of a git revision, can be read', () => {
  const folder = createFolder({
    'policy.yaml': smallPolicy,
    'site.yaml': 'logo: { light: img/logo.svg, dark: img/logo.svg }\n',
    'catalog/celadon.yaml': `${smallSubject}logo: celadon.svg\n`,
  });
  expect(readDataset(folder).problems.map(({ rule }) => rule)).toEqual([
    'subject/logo',
    'site/missing-file',
    'site/missing-file',
  ]);
  expect(readDataset(folder, { hasStatic: false }).problems).toEqual([]);
});

test.each(['https://kiln.example/a.svg', '../a.svg', '/a.svg', 'a.gif', 'a.svg?x', '"javascript:alert(1)"'])(
  'a logo is no link to another site and no way out of the folder: %s',
  (logo) => {
    expect(check(logo, null)).toContain('must be an SVG, PNG or WebP file of the static folder');
  },
);

test('a logo is small', () => {
  expect(check('celadon.png', 'x'.repeat(50_001))).toContain('has 51 kB; at most 50 kB are allowed');
  expect(check('celadon.png', 'x'.repeat(50_000))).toBe('');
});

test.each([
  '<svg><script>alert(1)</script></svg>',
  '<svg onload="alert(1)"/>',
  '<svg><g\nonClick = "alert(1)"/></svg>',
  '<svg><a href="https://example.com"/></svg>',
  '<svg><a xlink:href="javascript:alert(1)"/></svg>',
  '<svg><rect fill="url(https://example.com/a.svg#b)"/></svg>',
  '<svg><rect fill="url(\'//example.com\')"/></svg>',
  '<svg><style>@import "https://example.com/a.css";</style></svg>',
  '<svg><foreignObject/></svg>',
  '<!DOCTYPE svg [<!ENTITY a "b">]><svg/>',
])('an SVG has nothing active in it: %s', (contents) => {
  expect(check('celadon.svg', contents)).toContain('contains a script, an event handler or a link');
});
