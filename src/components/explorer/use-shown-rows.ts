import type { ExplorerRow } from '../../model/explorer/explorer';
import { useSettled } from './use-settled';

/** No row is lower than half of this, and what is typed and slid in stands half a window above the rows, in CSS pixels. */
const heightForRow = 110;

/** How many rows a window shows at most: these are drawn at once, others that are new when typing or sliding rests. */
const countAtOnce = (): number => Math.ceil(window.innerHeight / heightForRow);

/** The rows to draw now. One further down stands as it was until typing rests: nobody sees it, and nothing moves. */
export const useShownRows = (rows: readonly ExplorerRow[]): readonly ExplorerRow[] => {
  const settled = useSettled(rows);
  if (settled === rows) return rows;
  const atOnce = countAtOnce();
  const standing = new Map(settled.map((row) => [row.id, row]));
  return rows.flatMap((row, place) => (place < atOnce ? row : (standing.get(row.id) ?? [])));
};
