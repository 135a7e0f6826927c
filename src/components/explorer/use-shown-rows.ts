import { useEffect, useState } from 'react';
import type { ExplorerRow } from '../../model/explorer/explorer';
import { useSettled } from './use-settled';

/** No row is lower than this, in CSS pixels. */
const leastHeight = 55;

/**
 * How many rows can reach into the window, as it is scrolled, and two more: what stands above them may go. It is measured
 * while nothing is drawn: whoever asks the browser for a place in between has it lay out everything twice.
 */
const createMeasure = (frame: string) => {
  let count = 1;
  return {
    read: (): number => count,
    take: (): void => {
      const top = document.querySelector(`#${frame} tbody`)?.getBoundingClientRect().top ?? 0;
      count = Math.max(1, 2 + Math.ceil((window.innerHeight - top) / leastHeight));
    },
  };
};

/**
 * The rows to draw now, in an element of that id. What is out of the window is drawn when typing or sliding rests; until
 * then a row there stands as it was: nobody sees it, and nothing moves.
 */
export const useShownRows = (rows: readonly ExplorerRow[], frame: string): readonly ExplorerRow[] => {
  const settled = useSettled(rows);
  const [inView] = useState(() => createMeasure(frame));
  useEffect(() => {
    window.addEventListener('scroll', inView.take, { passive: true });
    window.addEventListener('resize', inView.take);
    return () => {
      window.removeEventListener('scroll', inView.take);
      window.removeEventListener('resize', inView.take);
    };
  }, [inView]);
  useEffect(() => inView.take(), [inView, settled]);
  if (settled === rows) return rows;
  const standing = new Map(settled.map((row) => [row.id, row]));
  return rows.flatMap((row, place) => (place < inView.read() ? row : (standing.get(row.id) ?? [])));
};
