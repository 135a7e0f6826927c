import type { ExplorerRow } from '../../model/explorer/explorer';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { download } from './download';
import { renderCsv, renderJson, renderMarkdownTable } from '../../model/explorer/export';
import { toExportRows } from './export-rows';
import { toOrigin } from './words';

export { copyText } from '../islands/enhancements/copy';

/** Exported rows and the name of their file. */
export interface Taken {
  readonly policy: PolicyOutline;
  readonly base: string;
  /** The file's name without an extension. */
  readonly name: string;
  readonly rows: readonly ExplorerRow[];
}

const toRows = ({ policy, base, rows }: Taken) => toExportRows(policy, rows, toOrigin(base));

export const toMarkdown = (taken: Taken): string => renderMarkdownTable(toRows(taken));

/** The export formats, by the names that readers see. */
export const saves = {
  CSV: (taken: Taken) => download(`${taken.name}.csv`, 'text/csv;charset=utf-8', renderCsv(toRows(taken))),
  JSON: (taken: Taken) => download(`${taken.name}.json`, 'application/json', renderJson(toRows(taken))),
} as const;
