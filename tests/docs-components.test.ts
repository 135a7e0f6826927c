import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mdxAttributes } from '../src/components/islands/mdx-attributes';

const page = readFileSync('docs/maintain/components.mdx', 'utf8');

/** Lists with permanent anchors: shown as source only, because two pages must not have the same anchors. */
const atHomeElsewhere = new Set(['StageClauses', 'SupportClauses', 'EditionClauses', 'PolicyClauses']);

const examples = [...page.matchAll(/```mdx\n(?<source>[\s\S]*?)\n```\n\n(?<next>[^\n]*)/g)].map((match) => ({
  source: match.groups?.source ?? '',
  next: match.groups?.next ?? '',
}));

/** The section of the page about a component: from its heading to the next one. */
const sectionOf = (component: string): string =>
  page.split(/^## /m).find((section) => section.startsWith(component)) ??
  page.split(/^## /m).find((section) => section.includes(`\`${component}\``)) ??
  '';

describe('the page of components', () => {
  it('shows examples', () => {
    expect(examples.length).toBeGreaterThan(10);
  });

  it.each(examples)('renders as shown: $source', ({ source, next }) => {
    const component = /^<(\w+)/.exec(source)?.[1] ?? '';
    if (atHomeElsewhere.has(component)) expect(next).not.toContain(`<${component}`);
    else expect(next).toBe(source);
  });

  it.each(Object.entries(mdxAttributes))('explains %s and each of its attributes', (name, { ids }) => {
    const section = sectionOf(name);
    expect(section).not.toBe('');
    for (const attribute of Object.keys(ids)) expect(section).toContain(`\`${attribute}\``);
  });
});
