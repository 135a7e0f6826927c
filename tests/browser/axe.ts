import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of these standards about colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** A rule that axe runs only on request, and Lighthouse always: what a reader sees of a label is in its name. */
const requested = { 'label-content-name-mismatch': { enabled: true } };

interface Asked {
  /** Selector of a part of the page; by default the whole page. */
  readonly within?: string;
  /** Checks only colours, because nothing else differs between colour schemes. */
  readonly onlyColours?: boolean;
}

type Rules = Readonly<Record<string, { readonly enabled: boolean }>>;

// In legacy mode axe runs inside the page. Otherwise it opens a second page for cross-origin frames, which
// we do not have, and takes twice as long. Without `passes` axe need not compute selectors of passed
// elements, which takes a third of the time.
const createAxe = (page: Page, rules: Rules = {}): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'], rules }).setLegacyMode(true);

/** Runs axe and lists its findings, one line for each element. */
const analyze = async (axe: AxeBuilder): Promise<string[]> => {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
};

/** Violations that axe finds in the current page, one line each. */
export const listViolations = async (
  page: Page,
  { within, onlyColours = false }: Asked = {},
): Promise<string[]> => {
  // The browser draws no rows outside of the window, and axe then reads their former colours.
  await page.addStyleTag({
    content: ':is(.sb-rows tr, .sb-month, .sb-catalog-list ul) { content-visibility: visible !important; }',
  });
  const axe = createAxe(page, onlyColours ? {} : requested);
  if (within !== undefined) axe.include(within);
  if (onlyColours) axe.withRules(colourRules);
  else axe.withTags(standards);
  return analyze(axe);
};

/**
 * Targets of the current page that are too small and too close to others, WCAG 2.5.8. As in Lighthouse, lists are whole,
 * and rows outside of the window are not laid out, so that a small target also meets the rows of the next month.
 */
export const listCrowdedTargets = (page: Page): Promise<string[]> =>
  analyze(createAxe(page).withRules(['target-size']));
