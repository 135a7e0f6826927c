import type { ExplorerRow } from '../../model/explorer/explorer';
import { useSettled } from './use-settled';

/** What a window shows of a table at most: these are drawn at once, others that are new when typing or sliding rests. */
const rowsAtOnce = 16;

/** The rows to draw now. One further down stands as it was until typing rests: nobody sees it, and nothing moves. */
export const useShownRows = (rows: readonly ExplorerRow[]): readonly ExplorerRow[] => {
  const settled = useSettled(rows);
  if (settled === rows) return rows;
  const standing = new Map(settled.map((row) => [row.id, row]));
  return rows.flatMap((row, place) => (place < rowsAtOnce ? row : (standing.get(row.id) ?? [])));
};
