/** On paper: one clean page a subject, for the edition that was chosen. */
import type { Page } from '@playwright/test';
import { findSite } from '../../scripts/test/sites';
import { readSubject } from '../built/api';
import { catalog } from './subjects';
import { expect, test } from './fixture';

const { out } = findSite('default');

/** Those with most to print. */
const longest = catalog
  .map(({ id }) => readSubject(out, id))
  .filter(({ presence }) => presence.is === 'present')
  .map((document) => ({ ...document, rows: document.timeline.length + document.deadlines.length }))
  .sort((a, b) => b.rows - a.rows)
  .slice(0, 3);

const countSheets = async (page: Page, format: string): Promise<number> => {
  const file = await page.pdf({ format });
  return [...file.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
};

for (const { id, permalink } of longest)
  test(`${id} takes one sheet, on A4 and on Letter`, async ({ page }) => {
    await page.goto(permalink);
    for (const format of ['A4', 'Letter']) expect(await countSheets(page, format), format).toBe(1);
  });
