/** The site's code that browser tests run themselves. */
// These imports stay in this order: tsx loads all modules between the first and the last.
import './tsx';
import '../sample/english';

export { AxisClauses } from '../../src/components/policy/AxisClauses';
export { Comparison } from '../../src/components/policy/Comparison';
export { HomePage } from '../../src/components/home/HomePage';
export { Lifecycle } from '../../src/components/parts/Lifecycle';
export { createManyDataset, toLongName } from '../artifacts/many';
export { createHostileDataset, hostileTexts } from '../artifacts/hostile';
export { createPageWriter } from '../../src/plugins/lifecycle/static-pages/page-writer';
export { datasets, publish, readFor, site, textOf } from '../artifacts/published';
export { deriveNews } from '../../src/model/pages/news';
export { deriveSiteData } from '../../src/model/pages/site-data';
export { deriveSteps } from '../../src/model/subject/step';
export { englishCatalogue } from '../../src/messages/catalogue';
export { listPages } from '../../src/plugins/lifecycle/pages.test-support';
export { listedPages } from '../../src/model/pages/listed-pages';
export { loadRenderer } from '../../src/plugins/lifecycle/static-pages/renderer';
export { renderMermaid } from '../../src/model/appearance/mermaid';
export { slots } from '../../src/plugins/lifecycle/static-pages/template';
export { stagePermalink } from '../../src/model/permalink/permalink';
export { templates } from '../../src/plugins/lifecycle/static-pages/templates';
import './tsx-end';
