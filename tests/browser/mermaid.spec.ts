/** Checks that mermaid accepts and draws the Mermaid source that readers copy. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { deriveSteps, renderMermaid, stagePermalink } from './site-code';
import { offeredEverywhere, policy } from './subjects';
import { expect, test } from './fixture';

declare const mermaid: {
  initialize: (options: object) => void;
  render: (id: string, source: string) => Promise<{ svg: string }>;
};

const draw = async (page: Page, source: string): Promise<string[]> => {
  await page.addScriptTag({ path: path.resolve('node_modules/mermaid/dist/mermaid.min.js') });
  return page.evaluate(async (text) => {
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });
    const { svg } = await mermaid.render('drawing', text);
    document.body.innerHTML = svg;
    return [...document.querySelectorAll('.nodeLabel')].map((label) => label.textContent);
  }, source);
};

test('mermaid draws the lifecycle of the policy and of a subject', async ({ page }) => {
  for (const timeline of [[], offeredEverywhere.timeline]) {
    const steps = deriveSteps(policy, timeline);
    const labels = await draw(
      page,
      renderMermaid(policy.stages, steps, policy.stages[0]?.id, stagePermalink),
    );
    for (const { name } of policy.stages) expect(labels).toContain(name);
  }
});

test('mermaid shows a name with syntax or markup as text', async ({ page }) => {
  const name = 'A "b" --> [*] <img src=x onerror=alert(1)> %% ; end `c`';
  const stages = [
    { id: 'one', name },
    { id: 'two', name: 'end' },
  ];
  const step = { from: 'one', to: 'two', isAllowed: true, taken: 0, isPlanned: false };
  const labels = await draw(page, renderMermaid(stages, [step]));
  expect(labels).toContain(name);
  await expect(page.locator('img')).toHaveCount(0);
});
