import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useState } from 'react';
import entries from '@generated/lifecycle/default/search.json';
import { createSearch } from './index-of-entries';

interface SearchPanelProps {
  /** The base URL. */
  readonly base: string;
}

const optionId = (place: number): string => `sb-find-${place}`;

const renderCount = (query: string, count: number): string => {
  if (query.trim() === '') return '';
  return count === 0 ? 'Nothing found.' : `${count} found.`;
};

/** The search itself, with its index: loaded when the search is first opened. A combobox with a list of places to go. */
export default function SearchPanel({ base }: SearchPanelProps) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const search = useMemo(() => createSearch(entries), []);
  const found = useMemo(() => search(query), [search, query]);
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
        {renderCount(query, found.length)}
        {query.trim() !== '' && found.length === 0 && (
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
}
