import type { ExplorerRow } from '../../model/explorer/explorer';
import { useSettled } from './use-settled';

/** No row is lower than this, in CSS pixels. */
const leastHeight = 55;

/** How many rows can reach into the window, as it is scrolled, from the top of what they stand in; one more than can. */
const countInView = (frame: string): number => {
  const top = document.getElementById(frame)?.getBoundingClientRect().top ?? 0;
  return Math.max(1, 1 + Math.ceil((window.innerHeight - top) / leastHeight));
};

/**
 * The rows to draw now, in an element of that id. What is out of the window is drawn when typing or sliding rests; until
 * then a row there stands as it was: nobody sees it, and nothing moves.
 */
export const useShownRows = (rows: readonly ExplorerRow[], frame: string): readonly ExplorerRow[] => {
  const settled = useSettled(rows);
  if (settled === rows) return rows;
  const inView = countInView(frame);
  const standing = new Map(settled.map((row) => [row.id, row]));
  return rows.flatMap((row, place) => (place < inView ? row : (standing.get(row.id) ?? [])));
};
