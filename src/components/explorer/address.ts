import type { Case } from '../../model/explorer/case';
import type { View } from '../../model/explorer/view';
import { renderCase } from '../../model/explorer/case';
import { renderView } from '../../model/explorer/view';

/** The two parts of the explorer's address: the view of the list, and the compared cases. */
export interface Address {
  readonly view: View;
  readonly cases: readonly Case[];
  readonly onlyDiffering: boolean;
}

export const renderAddress = ({ view, cases, onlyDiffering }: Address): string => {
  const parts = [
    renderView(view).slice(1),
    cases.length === 0 ? '' : `expect=${cases.map(renderCase).join(',')}`,
    onlyDiffering ? 'differing' : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};
