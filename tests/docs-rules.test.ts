import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageRules, policyFileRules, policyRules, structureRules } from '../src/model/rules';

const page = readFileSync('docs/maintain/rules.mdx', 'utf8');
const names = (rules: readonly { readonly name: string }[]): string[] => rules.map(({ name }) => name).sort();

it('has a section for each rule that a policy can change, and for no other', () => {
  const sections = Array.from(page.matchAll(/^### ([\w-]+) \{\/\* #([\w-]+) \*\/\}$/gm));
  expect(sections.map(([, title]) => title).sort()).toEqual(
    names([...policyRules, ...policyFileRules, ...pageRules]),
  );
  for (const [, title, anchor] of sections) expect(anchor).toBe(title);
});

it('lists each rule about structure in its table', () => {
  const [, table = ''] = page.split(/^## Structure/m);
  const rows = Array.from(table.matchAll(/^\| (`.*?) \|/gm), ([, cell = '']) => cell);
  const listed = rows.flatMap((cell) => Array.from(cell.matchAll(/`([\w-]+)`/g), ([, name]) => name));
  expect(listed.sort()).toEqual(names(structureRules));
});
