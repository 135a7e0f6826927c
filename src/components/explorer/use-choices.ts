import { useCallback } from 'react';
import type { ChangeView } from './use-view';
import type { Facet } from '../../model/explorer/vocabulary';
import type { Stance } from '../../model/explorer/choices';
import { choose } from '../../model/explorer/choices';
import { pickCell, pickGone } from '../../model/explorer/pick';

/** The reader's choices in the matrix, the filters and the rows. The functions stay the same as long as the page does. */
export const useChoices = (changeView: ChangeView) => {
  const pick = useCallback(
    (stage: string, support: string): void =>
      changeView(({ choices }) => ({ choices: pickCell(choices, stage, support) })),
    [changeView],
  );
  const pickLeft = useCallback(
    (): void => changeView(({ choices }) => ({ choices: pickGone(choices) })),
    [changeView],
  );
  const chooseValue = useCallback(
    (facet: Facet, value: string, stance: Stance): void =>
      changeView(({ choices }) => ({ choices: choose(choices, facet, value, stance) })),
    [changeView],
  );
  // Ticking does not move the rows or change the page.
  const tick = useCallback(
    (id: string, isTicked: boolean): void =>
      changeView(({ page: number, list }) => ({
        page: number,
        list: isTicked ? [...list, id] : list.filter((entry) => entry !== id),
      })),
    [changeView],
  );
  return { pick, pickLeft, chooseValue, tick };
};
