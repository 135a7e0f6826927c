import type { ReactNode, RefObject } from 'react';
import type { Day } from '../../model/time/calendar';
import type { PolicyOutline } from '../../model/documents/policy-document';
import type { ChangeView } from './use-view';
import type { View } from '../../model/explorer/view';
import { groupings, sorts } from '../../model/explorer/view';
import { choose } from '../../model/explorer/choices';
import { EditionSelects } from './EditionSelects';
import { toFacetName } from './words';
import { say } from '../../model/text/say';

interface ToolbarProps {
  readonly policy: PolicyOutline;
  readonly view: View;
  /** The query, which is run when the catalog has loaded. */
  readonly q: string;
  readonly since: { readonly first: Day; readonly last: Day };
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAsk: (q: string) => void;
  readonly onView: ChangeView;
  /** The button that unfolds the rest on a small screen. It is before the rest, so that it never moves. */
  readonly children: ReactNode;
}

const toSortName = (sort: View['sort']): string => {
  switch (sort) {
    case 'name':
      return say('explorer.sort-name');
    case 'stage':
      return say('explorer.sort-stage');
    case 'support':
      return say('axis.support');
    case 'since':
      return say('explorer.sort-since');
    case 'risk':
      return say('explorer.sort-risk');
    case 'id':
      return say('explorer.sort-id');
  }
};

/** Whether a way to sort or group exists: not by support state if the policy has none. */
const isOffered =
  ({ supportStates }: PolicyOutline) =>
  (id: string): boolean =>
    id !== 'support' || supportStates.length > 0;

/** Search, edition, what changed since, order and groups. */
export const Toolbar = ({ policy, view, q, since, field, onAsk, onView, children }: ToolbarProps) => (
  <form
    className="sb-toolbar"
    role="search"
    onSubmit={(event) => {
      event.preventDefault();
    }}
  >
    <label className="sb-toolbar-search">
      <span className="sb-visually-hidden">{say('explorer.search')}</span>
      <input
        ref={field}
        type="search"
        name="q"
        className="sb-field"
        placeholder={say('explorer.search')}
        value={q}
        maxLength={200}
        autoComplete="off"
        aria-keyshortcuts="/"
        onChange={({ target }) => onAsk(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && q !== '') {
            event.preventDefault();
            onAsk('');
          }
        }}
      />
    </label>
    <EditionSelects
      policy={policy}
      label={say('explorer.my-edition')}
      chosen={view.edition ?? ''}
      any={say('compare.any')}
      onChoose={(toChosen) => onView(({ edition }) => ({ edition: toChosen(edition ?? '') || null }))}
    />
    {children}
    <label className="sb-switch sb-toolbar-sort">
      {say('explorer.sort')}
      <select
        value={view.sort}
        onChange={({ target }) => {
          const sort = sorts.find((id) => id === target.value);
          if (sort !== undefined) onView({ sort, descending: false });
        }}
      >
        {sorts.filter(isOffered(policy)).map((id) => (
          <option key={id} value={id}>
            {toSortName(id)}
          </option>
        ))}
      </select>
    </label>
    <div className="sb-toolbar-more">
      <label className="sb-switch">
        {say('explorer.changed-since')}
        <input
          type="date"
          className="sb-field"
          value={view.since ?? ''}
          min={since.first}
          max={since.last}
          onChange={({ target }) => {
            const day = target.value >= since.first && target.value <= since.last ? target.value : null;
            if (target.value !== '' && day === null) return;
            onView(({ choices }) => ({
              since: day,
              choices: choose(choices, 'has', 'change', day === null ? null : 'include'),
            }));
          }}
        />
      </label>
      <button
        type="button"
        className="sb-button"
        aria-pressed={view.descending}
        onClick={() => onView(({ descending }) => ({ descending: !descending }))}
      >
        {say('explorer.reverse')}
      </button>
      <label className="sb-switch">
        {say('explorer.group')}
        <select
          value={view.group ?? ''}
          onChange={({ target }) => onView({ group: groupings.find((id) => id === target.value) ?? null })}
        >
          <option value="">{say('explorer.no-group')}</option>
          {groupings.filter(isOffered(policy)).map((id) => (
            <option key={id} value={id}>
              {toFacetName(id)}
            </option>
          ))}
        </select>
      </label>
    </div>
  </form>
);
