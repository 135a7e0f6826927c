import { readFileSync, writeFileSync } from 'node:fs';
import type { Dataset } from '../../../model/catalog/dataset';
import type { Site } from '../../../artifacts';
import { addPictureTags, renderOwnPictureTags, renderPictureTags, toRoutedPicture } from './picture-tags';
import { createGoneLines } from './gone-lines';
import { findPages } from '../links/check';
import { isTemplatePath } from './template';
import { renderRoutedAlternates } from './alternates';
import { toSitePicture } from '../../../artifacts/picture';

/**
 * Adds to the pages that Docusaurus rendered: links to other formats, the preview picture, and a line for
 * each removed anchor. All of it is outside the part that React hydrates.
 */
export const completeRoutedPages = (dataset: Dataset, site: Site, outDir: string): void => {
  const { policy } = dataset;
  const toGoneLines = createGoneLines(dataset, site);
  for (const { page, file } of findPages(outDir)) {
    // Each subject's page gets its own picture later.
    if (isTemplatePath(page)) continue;
    const html = readFileSync(file, 'utf8');
    const picture = toRoutedPicture(policy, page);
    const own = dataset.site?.picture;
    const tags =
      own !== undefined && picture.path === toSitePicture(policy).path
        ? renderOwnPictureTags(site, policy, own)
        : renderPictureTags(site, policy, picture);
    const withTags = addPictureTags(html, tags)
      .replace('</head>', () => `${renderRoutedAlternates(site, policy, page)}</head>`)
      .replace('</body>', () => `${toGoneLines(page)}</body>`);
    writeFileSync(file, withTags);
  }
};
