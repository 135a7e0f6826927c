import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Address } from './address';
import type { Dropped, Explorer } from '../../model/explorer/explorer';
import type { ParsedView } from '../../model/explorer/parse-view';
import type { PolicyOutline } from '../../model/documents/policy-document';
import type { Step } from './use-address';
import type { View } from '../../model/explorer/view';
import { firstView } from '../../model/explorer/view';
import { parseCases } from '../../model/explorer/case';
import { parseView } from '../../model/explorer/parse-view';
import { rememberEdition } from '../islands/enhancements/own-edition';
import { renderAddress } from './address';
import { useAddress } from './use-address';
import { useWhenHere } from './use-when-here';

/** A part of something, or how to make it of what there is. */
type Next<T> = Partial<T> | ((now: T) => Partial<T>);

const toNext = <T>(next: Next<T>, now: T): Partial<T> => (typeof next === 'function' ? next(now) : next);

export type ChangeView = (next: Next<View>, step?: Step) => void;

interface Viewed extends Address {
  readonly dropped: readonly Dropped[];
  readonly followed: ParsedView['followed'];
  /** The query in the address bar, or the one that will be written there soon. */
  readonly search: string;
  /** The text of the search, also before the catalog has loaded. */
  readonly q: string;
  /** Searches. Before the catalog has loaded, the text waits in the address. */
  readonly ask: (q: string) => void;
  /** Changes the address. What is chosen before the catalog has loaded is applied then. */
  readonly change: (next: Next<Address>, step?: Step) => void;
  /** Changes the view and begins at its first page. */
  readonly changeView: ChangeView;
  /** Runs a task when the catalog has loaded. */
  readonly whenHere: (task: () => void) => void;
}

const nothing = { view: firstView, cases: [], dropped: [], followed: [] };

/** The view that the address asks for, and how to change it. The functions stay the same as long as the page does. */
export const useView = (policy: PolicyOutline, explorer: Explorer | null): Viewed => {
  const [search, go] = useAddress(policy);
  const parameters = useMemo(() => new URLSearchParams(search ?? ''), [search]);
  const expect = parameters.get('expect') ?? '';
  const onlyDiffering = parameters.has('differing');
  const { view, ...read } = useMemo(
    () => (explorer === null || search === null ? nothing : parseView(search, explorer.known)),
    [explorer, search],
  );
  // Depends on its own text only, so that cases stay the same objects while other parts change.
  const asked = useMemo(
    () => (explorer === null ? nothing : parseCases(expect, policy, explorer)),
    [explorer, expect, policy],
  );
  const address = useMemo(
    () => ({ view, cases: asked.cases, onlyDiffering }),
    [view, asked.cases, onlyDiffering],
  );
  const latest = useRef<Address>(null);
  useEffect(() => {
    if (explorer !== null) latest.current = address;
  }, [explorer, address]);
  const whenHere = useWhenHere(explorer !== null);
  const change = useCallback(
    (next: Next<Address>, step: Step = 'push') =>
      whenHere(() => {
        const { current } = latest;
        if (current === null) return;
        // The next choice can come before this one is drawn.
        latest.current = { ...current, ...toNext(next, current) };
        go(renderAddress(latest.current), step);
      }),
    [go, whenHere],
  );
  const changeView = useCallback<ChangeView>(
    (next, step) =>
      change(({ view: now }) => {
        const changed = toNext(next, now);
        if (changed.edition !== undefined) rememberEdition(changed.edition);
        return { view: { ...now, page: 1, ...changed } };
      }, step),
    [change],
  );
  const ask = useCallback(
    (q: string): void => {
      if (latest.current === null) {
        const waiting = new URLSearchParams(window.location.search);
        for (const name of ['q', 'page']) waiting.delete(name);
        if (q !== '') waiting.set('q', q);
        go(`?${waiting.toString()}`, 'replace');
      } else changeView({ q }, 'replace');
    },
    [changeView, go],
  );
  return {
    ...address,
    q: explorer === null ? (parameters.get('q') ?? '') : view.q,
    dropped: [...read.dropped, ...asked.dropped],
    followed: [...read.followed, ...asked.followed],
    search: search ?? '',
    ask,
    change,
    changeView,
    whenHere,
  };
};
