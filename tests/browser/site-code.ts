/** Playwright's loader has no `import.meta`, so tsx loads the site's code for browser tests. */
import { require as load } from 'tsx/cjs/api';
import type * as SiteCode from '../artifacts/site-code';

export const {
  createHostileDataset,
  createPageWriter,
  datasets,
  deriveSiteData,
  deriveSteps,
  englishCatalogue,
  hostileTexts,
  listedPages,
  loadRenderer,
  publish,
  readFor,
  renderMermaid,
  site,
  slots,
  stagePermalink,
  templates,
  textOf,
} = load('../artifacts/site-code.ts', __filename) as typeof SiteCode;
