import { useCallback, useMemo, useState } from 'react';
import type { Explorer, ExplorerRow, QueryResult } from '../../model/explorer/explorer';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { firstView } from '../../model/explorer/view';
import { toPresenceAppearance, toStageAppearance } from '../../model/appearance/appearance';
import { useCombobox } from '../parts/combobox';
import { say } from '../../model/text/say';

interface SubjectPickerProps {
  readonly policy: PolicyDocument;
  /** Null until the catalog is there: what is typed is found when it comes. */
  readonly explorer: Explorer | null;
  readonly disabled: boolean;
  readonly onPick: (id: string) => void;
}

/** How many are offered. */
const most = 8;

/** The stage of a subject, or that it is gone, shown beside its label. */
const toStanding = (policy: PolicyDocument, { presence, stage }: ExplorerRow): string =>
  (toPresenceAppearance(presence) ?? toStageAppearance(policy, stage)).name;

const renderCount = (result: QueryResult | null, isAmbiguous: boolean): string => {
  // The page says whether it is loading or failed.
  if (result === null) return say('picker.not-loaded');
  const { total, isCorrected } = result;
  if (total === 0) return say('picker.nothing');
  if (isAmbiguous) return say('picker.ambiguous');
  if (isCorrected) return say('picker.similar', { count: Math.min(total, most) });
  return total > most
    ? say('picker.found-more', { count: total, shown: most })
    : say('search.found', { count: total });
};

/** A combobox that finds a subject by what a reader types. */
export const SubjectPicker = ({ policy, explorer, disabled, onPick }: SubjectPickerProps) => {
  const [query, setQuery] = useState('');
  const result = useMemo(
    () => (explorer === null || query.trim() === '' ? null : explorer.query({ ...firstView, q: query })),
    [explorer, query],
  );
  const found = result?.rows.slice(0, most) ?? [];
  // Enter does not take the first of several items with the same name.
  const isAmbiguous = explorer !== null && explorer.known.named(query).length > 1;
  const { field, isOpen, isClosed, listId, toOption } = useCombobox({
    query,
    count: found.length,
    isSure: result?.isCorrected === false,
    needsChoice: isAmbiguous,
    isPopup: true,
    onQuery: setQuery,
    onChoose: (place) => {
      const row = found[place];
      setQuery('');
      if (row !== undefined) onPick(row.id);
    },
  });
  const takeField = useCallback((input: HTMLInputElement | null): void => {
    // Text typed before hydration is in the field already.
    if (input !== null) setQuery(input.value);
  }, []);
  return (
    <div className="sb-picker">
      <label className="sb-switch">
        {say('picker.add')}
        <input
          {...field}
          ref={takeField}
          className="sb-field"
          placeholder={say('picker.placeholder')}
          // A disabled field would lose the focus after the last subject was added.
          readOnly={disabled}
          aria-disabled={disabled}
        />
      </label>
      <div className="sb-picker-found">
        <p className="sb-find-count" role="status">
          {query.trim() !== '' && !isClosed && renderCount(result, isAmbiguous)}
        </p>
        <ul id={listId} role="listbox" aria-label={say('explorer.items')} className="sb-find-list">
          {isOpen &&
            found.map((row, place) => (
              <li key={row.id} {...toOption(place)}>
                <span className="sb-find-title">{row.label}</span>{' '}
                <span className="sb-find-type">{toStanding(policy, row)}</span>
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
};
