import { useCallback, useRef, useState } from 'react';
import type { Explorer, ExplorerRow } from '../../model/explorer/explorer';
import type { PolicyDocument } from '../../model/policy-document';
import { createWalk } from './walk';
import { firstView } from '../../model/explorer/view';
import { toPresenceLook, toStageLook } from '../../model/look';

interface SubjectPickerProps {
  readonly policy: PolicyDocument;
  /** Null until the catalog is there: what is typed is found when it comes. */
  readonly explorer: Explorer | null;
  readonly disabled: boolean;
  readonly onPick: (id: string) => void;
}

/** Arrows go from the field to what was found, and through it. */
const walk = createWalk('input, button');

/** How many are offered. */
const most = 8;

/** What tells namesakes apart. */
const toStanding = (policy: PolicyDocument, { presence, stage }: ExplorerRow): string =>
  (toPresenceLook(presence) ?? toStageLook(policy, stage)).name;

/** Finds a subject by what a reader types; the nearest ones are buttons below. */
export const SubjectPicker = ({ policy, explorer, disabled, onPick }: SubjectPickerProps) => {
  const [query, setQuery] = useState('');
  const isAsked = explorer !== null && query.trim() !== '';
  const found = isAsked ? explorer.look({ ...firstView, q: query }).rows.slice(0, most) : [];
  const field = useRef<HTMLInputElement>(null);
  const takeField = useCallback((input: HTMLInputElement | null): void => {
    field.current = input;
    // What was typed before the app came stands in it already.
    if (input !== null) setQuery(input.value);
  }, []);
  const pick = (id: string): void => {
    setQuery('');
    onPick(id);
    // The button that was pressed is gone; the next one is found from here.
    field.current?.focus();
  };
  return (
    <form
      className="sb-picker"
      onKeyDown={(event) => {
        if (event.key === 'Escape') setQuery('');
        else walk(event);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const [best] = found;
        if (best !== undefined) pick(best.id);
      }}
    >
      <label className="sb-switch">
        Subject
        <input
          ref={takeField}
          type="search"
          className="sb-field"
          placeholder="Name or id"
          autoComplete="off"
          value={query}
          maxLength={200}
          disabled={disabled}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      <ul className="sb-picker-found" aria-live="polite">
        {found.map((row) => (
          <li key={row.id}>
            <button type="button" onClick={() => pick(row.id)}>
              {row.label} <span className="sb-note">{toStanding(policy, row)}</span>
            </button>
          </li>
        ))}
        {isAsked && found.length === 0 && <li>Nothing is called so.</li>}
      </ul>
    </form>
  );
};
