import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useState } from 'react';
import type { Found, Search } from './index-of-entries';

interface SearchPanelProps {
  /** The base URL. */
  readonly base: string;
}

const optionId = (place: number): string => `sb-find-${place}`;

type Loading = { readonly is: 'loading' | 'failed' } | { readonly is: 'loaded'; readonly search: Search };

/** The index and what searches it, asked for when the search is first opened. */
const useSearch = (): Loading => {
  const [loading, setLoading] = useState<Loading>({ is: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const settle = (settled: Loading): void => {
      if (isWanted) setLoading(settled);
    };
    import('./search').then(
      ({ search }) => settle({ is: 'loaded', search }),
      () => settle({ is: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return loading;
};

const nothing: Found = { entries: [], isNear: false };

const renderCount = (
  query: string,
  { entries: { length: count }, isNear }: Found,
  { is }: Loading,
): string => {
  if (is === 'failed') return 'The search could not be loaded.';
  if (query.trim() === '') return '';
  if (is === 'loading') return 'Loading the search…';
  if (isNear) return `Nothing has all of these words. ${count} with some of them:`;
  return count === 0 ? 'Nothing found.' : `${count} found.`;
};

/** A combobox with a list of places to go. What is typed before the index is there is searched for when it comes. */
export const SearchPanel = ({ base }: SearchPanelProps) => {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const loading = useSearch();
  const answer = useMemo(() => (loading.is === 'loaded' ? loading.search(query) : nothing), [loading, query]);
  const found = answer.entries;
  const toHref = (path: string): string => base + path.slice(1);

  useEffect(() => {
    document.getElementById(optionId(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen, found]);

  const go = (path: string): void => window.location.assign(toHref(path));

  const onKeyDown = (event: KeyboardEvent): void => {
    const entry = found[chosen];
    if (event.key === 'Enter' && entry !== undefined) go(entry.path);
    else if (event.key === 'ArrowDown') setChosen(Math.min(chosen + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(chosen - 1, 0));
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        autoFocus
        className="sb-field sb-find-field"
        type="text"
        role="combobox"
        aria-label="Find a subject, stage, support state, clause or page"
        aria-expanded={found.length > 0}
        aria-controls="sb-find-list"
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? optionId(chosen) : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder="A name, an id, a stage, a clause…"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="sb-find-count" role="status">
        {renderCount(query, answer, loading)}
        {(loading.is === 'failed' ||
          (loading.is === 'loaded' && query.trim() !== '' && found.length === 0)) && (
          <>
            {' '}
            <a href={toHref('/catalog/')}>See everything in the catalog</a>
          </>
        )}
      </p>
      <ul id="sb-find-list" role="listbox" aria-label="What was found" className="sb-find-list">
        {found.map(({ type, title, detail, path }, place) => (
          // The keyboard stays in the field and moves `aria-activedescendant`; a pointer may choose here.
          <li
            key={path}
            id={optionId(place)}
            role="option"
            aria-selected={place === chosen}
            onClick={() => go(path)}
          >
            <span className="sb-find-title">{title}</span> <span className="sb-find-type">{type}</span>
            <span className="sb-find-detail">{detail}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
