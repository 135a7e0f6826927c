import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of these standards that look at colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface Asked {
  /** A part of the page; the whole of it without one. */
  readonly within?: string;
  /** Only what another colour scheme can break: all else of a page is the same in each. */
  readonly onlyColours?: boolean;
}

/** What axe finds in a page as it stands, a line each. */
export const listViolations = async (
  page: Page,
  { within, onlyColours = false }: Asked = {},
): Promise<string[]> => {
  // "Legacy" looks at a page from inside it. The other way opens a second page each time, for frames of other origins,
  // of which there are none, and takes twice as long.
  // Of what passes, axe would work out an address for each element, which takes as long as a third of the looking.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  if (within !== undefined) axe.include(within);
  if (onlyColours) axe.withRules(colourRules);
  else axe.withTags(standards);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
};
