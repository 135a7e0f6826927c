import type { Day } from '../time/calendar';
import type { ExplorerCatalog } from './catalog';
import type { Flow, TrendPoint } from './trend';
import type { QueryResult } from './explorer';
import type { PolicyOutline } from '../documents/policy-document';
import type { Vocabulary } from './vocabulary';
import { createExplorer } from './explorer';
import { deriveFlows, deriveTrend } from './trend';
import { toCatalogFile } from './catalog-file';
import { firstView } from './view';
import { toLastKnownDay } from '../time/freshness';
import { toContentHash } from '../text/content-hash';

/** The content of the explorer's page before its file has loaded, and without JavaScript. */
export interface ExplorerPageDocument {
  /** Site path of the file with the whole catalog. */
  readonly file: string;
  readonly today: Day;
  /** The last day that the data say anything about. */
  readonly lastKnown: Day;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly vocabulary: Vocabulary;
  readonly first: QueryResult;
  readonly trend: readonly TrendPoint[];
  readonly flows: { readonly stage: readonly Flow[]; readonly support: readonly Flow[] };
}

/** The file with the whole catalog. Its path has a hash of its content, so browsers can cache it permanently. */
export interface ExplorerFile {
  readonly path: string;
  readonly contents: string;
}

export const buildExplorerFile = (catalog: ExplorerCatalog): ExplorerFile => {
  const contents = JSON.stringify(toCatalogFile(catalog));
  return { path: `explorer/catalog.${toContentHash(contents)}.json`, contents };
};

/** The page of a catalog, without the path of its file. */
export const toPage = (
  catalog: ExplorerCatalog,
  policy: PolicyOutline,
): Omit<ExplorerPageDocument, 'file'> => {
  const lastKnown = toLastKnownDay({ dataAsOf: policy.dataAge.dataAsOf, today: catalog.today });
  const { known, vocabulary, query } = createExplorer(catalog, policy);
  return {
    today: catalog.today,
    lastKnown,
    firstDay: known.firstDay,
    lastDay: known.lastDay,
    vocabulary,
    first: query(firstView),
    trend: deriveTrend(catalog, vocabulary.stage, lastKnown),
    flows: {
      stage: deriveFlows(catalog, 'stage'),
      // Without support states, the only flow would be that of removed subjects.
      support: policy.supportStates.length === 0 ? [] : deriveFlows(catalog, 'support'),
    },
  };
};

export const toExplorerPageDocument = (
  catalog: ExplorerCatalog,
  policy: PolicyOutline,
  file: ExplorerFile,
): ExplorerPageDocument => ({ ...toPage(catalog, policy), file: `/${file.path}` });
