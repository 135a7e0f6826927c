import { useEffect, useMemo, useRef } from 'react';
import type { Comparison } from '../../model/explorer/compare';
import type { Explorer } from '../../model/explorer/explorer';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { firstComparison, parseComparison, renderComparison } from '../../model/explorer/compare';
import { recallEdition } from '../islands/enhancements/own-edition';
import { useAddress } from '../explorer/use-address';
import { useWhenHere } from '../explorer/use-when-here';

/** Changes a comparison: what is new in it, from what it is now. */
export type ChangeComparison = (toNext: (now: Comparison) => Partial<Comparison>) => void;

/** The comparison of the address, and how to change it. Without the catalog it is the first one. */
export const useComparison = (policy: PolicyDocument, explorer: Explorer | null) => {
  const [search, go] = useAddress(policy);
  const first = useMemo(() => firstComparison(policy), [policy]);
  const parsed = useMemo(
    () =>
      explorer === null || search === null
        ? { comparison: first, dropped: [], followed: [] }
        : parseComparison(search, policy, explorer, recallEdition()),
    [explorer, search, policy, first],
  );
  const { comparison } = parsed;
  const latest = useRef({ comparison, search });
  useEffect(() => {
    latest.current = { comparison, search };
  }, [comparison, search]);
  const whenHere = useWhenHere(explorer !== null);
  /** A choice made before the catalog has loaded is applied then. */
  const change: ChangeComparison = (toNext) =>
    whenHere(() => {
      const now = latest.current;
      const next = toNext(now.comparison);
      // An edition named in the address stays there, even if it is the policy's first one.
      const isNamed = next.edition !== undefined || new URLSearchParams(now.search ?? '').has('edition');
      const untold = isNamed ? { ...first, edition: '' } : first;
      const changed = { ...now.comparison, ...next };
      const address = renderComparison(changed, untold);
      // The next choice can come before this one is drawn.
      latest.current = { comparison: changed, search: address };
      go(address, 'push');
    });
  const isRead = search !== null;
  return { ...parsed, change, isRead, isAsked: isRead && new URLSearchParams(search).has('with') };
};
