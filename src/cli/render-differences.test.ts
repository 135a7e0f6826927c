import { expect, test } from 'vitest';
import { createDifference } from '../model/difference/difference';
import { renderMarkdown, renderText } from './render-differences';

const differences = [
  createDifference({
    kind: 'policy',
    about: 'Clause trial-help (Trial, Help)',
    text: 'Changed',
    values: [
      { field: 'value', from: 'Prompt help', to: 'Slow help' },
      { field: 'condition', from: 'in Home', to: null },
      { field: 'until', from: null, to: '1 January 2025' },
    ],
  }),
  createDifference({
    kind: 'effect',
    about: '2 glazes (Raku; *Shino*)',
    text: 'The answers change from 1 January 2025',
    date: '2025-01-01',
    answers: ['Studio', 'Home'].map((edition) => ({
      edition,
      question: 'Who helps?',
      from: 'Prompt help',
      to: 'Slow help',
    })),
    subjects: ['raku', 'shino'],
  }),
];

test('shows old and new values, and one line for all editions with the same change', () => {
  expect(renderText(differences, (_, text) => text)).toMatchInlineSnapshot(`
    "The policy (1)
      Clause trial-help (Trial, Help) – Changed
          value: Slow help (was: Prompt help)
          condition: none (was: in Home)
          until: 1 January 2025

    Effects of the policy on customers (1)
      2 glazes (Raku; *Shino*) – The answers change from 1 January 2025
          Studio and Home: Who helps? Slow help (was: Prompt help)"
  `);
  expect(renderMarkdown(differences)).toMatchInlineSnapshot(`
    "## The policy

    - **Clause trial-help (Trial, Help)** – Changed
      - value: **Slow help** (was: Prompt help)
      - condition: none (was: in Home)
      - until: **1 January 2025**

    ## Effects of the policy on customers

    - **2 glazes (Raku; \\*Shino\\*)** – The answers change from 1 January 2025
      - Studio and Home: Who helps? **Slow help** (was: Prompt help)"
  `);
});
