import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of these standards about colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface Asked {
  /** Selector of a part of the page; by default the whole page. */
  readonly within?: string;
  /** Checks only colours, because nothing else differs between colour schemes. */
  readonly onlyColours?: boolean;
}

/** Violations that axe finds in the current page, one line each. */
export const listViolations = async (
  page: Page,
  { within, onlyColours = false }: Asked = {},
): Promise<string[]> => {
  // In legacy mode axe runs inside the page. Otherwise it opens a second page for cross-origin frames, which
  // we do not have, and takes twice as long. Without `passes` axe need not compute selectors of passed
  // elements, which takes a third of the time.
  // The browser draws no rows outside of the window, and axe then reads their former colours.
  await page.addStyleTag({
    content: ':is(.sb-rows tr, .sb-month, .sb-catalog-list ul) { content-visibility: visible !important; }',
  });
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  if (within !== undefined) axe.include(within);
  if (onlyColours) axe.withRules(colourRules);
  else axe.withTags(standards);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
};
