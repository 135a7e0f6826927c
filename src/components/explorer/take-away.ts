import type { ExplorerRow } from '../../model/explorer/explorer';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { download } from './download';
import { renderCsv, renderJson, renderMarkdownTable } from '../../model/explorer/export';
import { toExportRows } from './export-rows';
import { toOrigin } from './words';

export { copyText } from '../islands/enhancements/copy';

/** Rows to take away, and the file that they go into. */
export interface Taken {
  readonly policy: PolicyOutline;
  readonly base: string;
  /** What the file is called, without an ending. */
  readonly name: string;
  readonly rows: readonly ExplorerRow[];
}

const toRows = ({ policy, base, rows }: Taken) => toExportRows(policy, rows, toOrigin(base));

export const toMarkdown = (taken: Taken): string => renderMarkdownTable(toRows(taken));

/** Each way to save, by what the reader calls the file. */
export const saves = {
  CSV: (taken: Taken) => download(`${taken.name}.csv`, 'text/csv;charset=utf-8', renderCsv(toRows(taken))),
  JSON: (taken: Taken) => download(`${taken.name}.json`, 'application/json', renderJson(toRows(taken))),
} as const;
