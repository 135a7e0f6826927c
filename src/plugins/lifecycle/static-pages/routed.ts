import { readFileSync, writeFileSync } from 'node:fs';
import type { Dataset } from '../../../model/catalog/dataset';
import type { Site } from '../../../artifacts';
import { addPictureTags, renderPictureTags, toRoutedPicture } from './picture-tags';
import { createGoneLines } from './gone-lines';
import { findPages } from '../links/check';
import { isTemplatePath } from './template';
import { renderRoutedAlternates } from './alternates';

/**
 * Gives the pages that Docusaurus rendered what it knows nothing of: their other forms, the picture that they are shown
 * with where others link to them, and a line for each of their anchors that is gone. All stand outside of what React
 * takes over.
 */
export const completeRoutedPages = (dataset: Dataset, site: Site, outDir: string): void => {
  const { policy } = dataset;
  const toGoneLines = createGoneLines(dataset, site);
  for (const { page, file } of findPages(outDir)) {
    // A subject's picture is its own.
    if (isTemplatePath(page)) continue;
    const html = readFileSync(file, 'utf8');
    const tags = renderPictureTags(site, policy, toRoutedPicture(policy, page));
    const withTags = addPictureTags(html, tags)
      .replace('</head>', () => `${renderRoutedAlternates(site, policy, page)}</head>`)
      .replace('</body>', () => `${toGoneLines(page)}</body>`);
    writeFileSync(file, withTags);
  }
};
