import { useEffect, useMemo, useState } from 'react';
import type { EntriesFound, SearchEntries } from './search-entries';
import type { OwnVerdict } from './OwnVerdict';
import { useCombobox } from '../parts/combobox';
import { say } from '../../model/text/say';

interface SearchPanelProps {
  /** The base URL. */
  readonly base: string;
  /** The text that the reader typed elsewhere, to begin with. */
  readonly typed: string;
}

type Loading =
  | { readonly is: 'loading' | 'failed' }
  | { readonly is: 'loaded'; readonly search: SearchEntries; readonly OwnVerdict: typeof OwnVerdict };

/** The search with its index, loaded when the search is first opened. */
const useSearch = (): Loading => {
  const [loading, setLoading] = useState<Loading>({ is: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const settle = (settled: Loading): void => {
      if (isWanted) setLoading(settled);
    };
    import('./search').then(
      ({ search, OwnVerdict }) => settle({ is: 'loaded', search, OwnVerdict }),
      () => settle({ is: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return loading;
};

const nothing: EntriesFound = { entries: [], as: 'typed' };

const renderCount = (
  query: string,
  { entries: { length: count }, as }: EntriesFound,
  { is }: Loading,
): string => {
  if (is === 'failed') return say('search.failed');
  if (query.trim() === '') return '';
  if (is === 'loading') return say('search.loading');
  if (count === 0) return say('search.nothing');
  if (as === 'some') return say('search.some-words', { count });
  return as === 'corrected' ? say('search.near', { count }) : say('search.found', { count });
};

/** The caret is after the text that the reader typed. */
const goToEnd = (input: HTMLInputElement | null): void =>
  input?.setSelectionRange(input.value.length, input.value.length);

/** A combobox with a list of places to go. What is typed before the index is there is searched for when it comes. */
export const SearchPanel = ({ base, typed }: SearchPanelProps) => {
  const [query, setQuery] = useState(typed);
  const loading = useSearch();
  const answer = useMemo(() => (loading.is === 'loaded' ? loading.search(query) : nothing), [loading, query]);
  const found = answer.entries;
  const toHref = (path: string): string => base + path.slice(1);
  const { field, listId, toOption } = useCombobox({
    query,
    count: found.length,
    isSure: answer.as === 'typed',
    isPopup: false,
    onQuery: setQuery,
    onChoose: (place) => {
      const entry = found[place];
      if (entry !== undefined) window.location.assign(toHref(entry.path));
    },
  });

  return (
    <>
      <input
        {...field}
        ref={goToEnd}
        autoFocus
        className="sb-field sb-find-field"
        aria-label={say('search.label')}
        placeholder={say('search.placeholder')}
      />
      <p className="sb-find-count" role="status">
        {renderCount(query, answer, loading)}
        {(loading.is === 'failed' ||
          (loading.is === 'loaded' && query.trim() !== '' && found.length === 0)) && (
          <>
            {' '}
            <a href={toHref('/catalog/')}>{say('search.see-all')}</a>
          </>
        )}
      </p>
      <ul id={listId} role="listbox" aria-label={say('search.results')} className="sb-find-list">
        {found.map(({ type, title, detail, path, verdicts }, place) => (
          <li key={path} {...toOption(place)}>
            <span className="sb-find-title">{title}</span> <span className="sb-find-type">{type}</span>{' '}
            <span className="sb-find-detail">{detail}</span>
            {loading.is === 'loaded' && <loading.OwnVerdict verdicts={verdicts} />}
          </li>
        ))}
      </ul>
    </>
  );
};
