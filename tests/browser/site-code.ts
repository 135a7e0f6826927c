/** The site's code that browser tests run themselves. */
// These imports stay in this order: tsx loads all modules between the first and the last.
import './tsx';
import '../sample/english';

export { createHostileDataset, hostileTexts } from '../artifacts/hostile';
export { createPageWriter } from '../../src/plugins/lifecycle/static-pages/page-writer';
export { datasets, publish, readFor, site, textOf } from '../artifacts/published';
export { deriveSiteData } from '../../src/model/pages/site-data';
export { deriveSteps } from '../../src/model/subject/step';
export { englishCatalogue } from '../../src/messages/catalogue';
export { listedPages } from '../../src/model/pages/listed-pages';
export { loadRenderer } from '../../src/plugins/lifecycle/static-pages/renderer';
export { renderMermaid } from '../../src/model/appearance/mermaid';
export { slots } from '../../src/plugins/lifecycle/static-pages/template';
export { stagePermalink } from '../../src/model/permalink/permalink';
export { templates } from '../../src/plugins/lifecycle/static-pages/templates';
import './tsx-end';
