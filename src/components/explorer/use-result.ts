import { useDeferredValue, useMemo } from 'react';
import type { Explorer, QueryResult } from '../../model/explorer/explorer';
import type { View } from '../../model/explorer/view';

/**
 * What a view shows, and the view that it is the result of; `first` until the catalog is there. React draws what was
 * pressed or typed at once, and the result after it: the next key press need not wait for the result of the last one.
 */
export const useResult = (explorer: Explorer | null, view: View, first: QueryResult) => {
  const asked = useDeferredValue(useMemo(() => ({ explorer, view }), [explorer, view]));
  const result = useMemo(() => asked.explorer?.query(asked.view) ?? first, [asked, first]);
  return { result, shown: asked.view };
};
