import { useRef, useState } from 'react';
import type { Explorer } from '../../model/explorer/explorer';
import { createWalk } from './walk';
import { firstView } from '../../model/explorer/view';

interface SubjectPickerProps {
  readonly explorer: Explorer | null;
  readonly disabled: boolean;
  readonly onPick: (id: string) => void;
}

/** Arrows go from the field to what was found, and through it. */
const walk = createWalk('input, button');

/** Finds a subject by what a reader types; the nearest ones are buttons below. */
export const SubjectPicker = ({ explorer, disabled, onPick }: SubjectPickerProps) => {
  const [query, setQuery] = useState('');
  const found =
    explorer === null || query.trim() === ''
      ? []
      : explorer.look({ ...firstView, q: query }).rows.slice(0, 8);
  const field = useRef<HTMLInputElement>(null);
  const pick = (id: string): void => {
    setQuery('');
    onPick(id);
    // The button that was pressed is gone; the next one is found from here.
    field.current?.focus();
  };
  return (
    <form
      className="sb-picker"
      onKeyDown={walk}
      onSubmit={(event) => {
        event.preventDefault();
        const [best] = found;
        if (best !== undefined) pick(best.id);
      }}
    >
      <label className="sb-switch">
        Subject
        <input
          ref={field}
          type="search"
          className="sb-field"
          placeholder="Name or id"
          value={query}
          maxLength={200}
          disabled={explorer === null || disabled}
          onChange={({ target }) => setQuery(target.value)}
        />
      </label>
      <ul className="sb-picker-found" aria-live="polite">
        {found.map(({ id, label }) => (
          <li key={id}>
            <button type="button" className="sb-button" onClick={() => pick(id)}>
              {label}
            </button>
          </li>
        ))}
        {query.trim() !== '' && explorer !== null && found.length === 0 && <li>Nothing is called so.</li>}
      </ul>
    </form>
  );
};
