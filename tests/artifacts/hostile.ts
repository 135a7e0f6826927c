import type { Dataset } from '../../src/model/catalog/dataset';
import { datasets, readFor } from './published';

/** Texts that break out of a format if any code fails to escape them. */
export const hostileTexts: readonly string[] = [
  '</title><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '\u202eevil\u202c \u2066turned\u2069',
  'nul\u0000 and bell\u0007 and \ufffe and half \ud800 pair',
  'x'.repeat(10_000),
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'BEGIN:VEVENT\r\nSUMMARY:injected\r\nEND:VEVENT',
  '=HYPERLINK("http://evil.example")',
  '<!--<![CDATA[<?xml ?>&lt;&amp;&#0;',
  '{{constructor}}${process.exit()}`',
];

const hostileLinks: readonly string[] = [
  'javascript:alert(1)',
  'https://example.org/"><script>alert(1)</script>',
  'data:text/html,<script>alert(1)</script>',
];

/**
 * A dataset that bypasses all checks: every free text and link of every subject and of the policy is hostile.
 */
export const createHostileDataset = (): Dataset => {
  const dataset = readFor(datasets.find(({ name }) => name === 'observatory')?.folder ?? '');
  const pick = (index: number): string => hostileTexts[index % hostileTexts.length] ?? '';
  const link = (index: number): string => hostileLinks[index % hostileLinks.length] ?? '';
  return {
    ...dataset,
    policy: {
      ...dataset.policy,
      title: `Title ${pick(0)}`,
      tagline: pick(1),
      disclaimer: pick(2),
      stages: dataset.policy.stages.map((stage, index) => ({
        ...stage,
        name: pick(index),
        short: pick(index + 3),
      })),
      supportStates: dataset.policy.supportStates.map((state, index) => ({
        ...state,
        name: pick(index + 5),
        summary: pick(index),
      })),
      editions: dataset.policy.editions.map((edition, index) => ({ ...edition, name: pick(index + 2) })),
      clauses: dataset.policy.clauses.map((clause, index) => ({ ...clause, sentence: pick(index) })),
    },
    subjects: dataset.subjects.map((subject, index) => ({
      ...subject,
      name: pick(index),
      description: pick(index + 1),
      aliases: [pick(index + 2)],
      documentation: link(index),
      transitions: subject.transitions.map((transition, row) => ({
        ...transition,
        source: link(index + row),
        note: pick(index + row + 3),
      })),
    })),
  };
};
