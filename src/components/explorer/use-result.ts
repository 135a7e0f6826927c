import { useDeferredValue, useMemo } from 'react';
import type { Explorer, QueryResult } from '../../model/explorer/explorer';
import type { View } from '../../model/explorer/view';

/**
 * The result of a view, and the view that it belongs to; `first` until the catalog is loaded. React draws the
 * pressed or typed input immediately and the result afterwards, so the next key press need not wait.
 */
export const useResult = (explorer: Explorer | null, view: View, first: QueryResult) => {
  const asked = useDeferredValue(useMemo(() => ({ explorer, view }), [explorer, view]));
  const result = useMemo(() => asked.explorer?.query(asked.view) ?? first, [asked, first]);
  return { result, shown: asked.view };
};
