import { useEffect, useRef, useState } from 'react';
import type { ChangeView } from './use-view';
import type { Explorer } from '../../model/explorer/explorer';
import type { PolicyDocument } from '../../model/documents/policy-document';
import type { Verdicts } from '../../model/verdict/judgement';
import type { View } from '../../model/explorer/view';
import type { Outcome } from './ListOutcome';
import { ListOutcome } from './ListOutcome';
import { ListReport } from './ListReport';
import { Link } from '../parts/Link';
import { download } from './download';
import { mostCases } from '../../model/explorer/case';
import { parseIdList } from '../../model/explorer/id-list';
import { renderCsv } from '../../model/explorer/export';
import { toExportRows } from './export-rows';
import { toComparison } from './TickedBar';
import { toOrigin } from './words';
import { say } from '../../model/text/say';

export interface ListFormProps {
  readonly policy: PolicyDocument;
  readonly verdicts: Verdicts;
  readonly explorer: Explorer | null;
  readonly view: View;
  readonly base: string;
  readonly onView: ChangeView;
}

const readText = (text: string, { known }: Explorer): { outcome: Outcome; ids: string[] } => {
  const list = parseIdList(text, known);
  const pairs = list.found.map((from) => ({ from, to: known.follow(from) ?? [from] }));
  const followed = pairs.filter(({ from, to }) => to[0] !== from);
  return { outcome: { ...list, followed }, ids: pairs.flatMap(({ to }) => to) };
};

/** Where a list is pasted, and what there is to know of it. */
export const ListForm = ({ policy, verdicts, explorer, view, base, onView }: ListFormProps) => {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { list, onlyList } = view;
  const report = useRef<HTMLDivElement>(null);
  // The report is above the form, and on a phone outside of the window.
  useEffect(() => {
    if (outcome !== null) report.current?.scrollIntoView();
  }, [outcome]);
  const add = (ids: readonly string[]): void => {
    const next = [...new Set([...list, ...ids])];
    onView({ list: next, onlyList: next.length > 0 });
  };
  const take = (id: string): void => {
    add([id]);
    // A suggestion or a choice that was accepted counts as found.
    setOutcome((read) =>
      read === null
        ? null
        : {
            ...read,
            found: [...read.found, id],
            asked: read.asked.filter(({ ids }) => !ids.includes(id)),
            missed: read.missed.filter(({ suggestions }) => !suggestions.includes(id)),
          },
    );
  };
  return (
    <>
      <div ref={report} className="sb-list-result">
        {outcome !== null && explorer !== null && (
          <ListOutcome {...outcome} labelOf={explorer.labelOf} onTake={take} />
        )}
        {explorer !== null && list.length > 0 && (
          <ListReport policy={policy} verdicts={verdicts} explorer={explorer} view={view} base={base} />
        )}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get('text');
          if (explorer === null || typeof text !== 'string') return;
          const read = readText(text, explorer);
          setOutcome(read.outcome);
          add(read.ids);
        }}
      >
        <label htmlFor="sb-paste">{say('list.paste')}</label>
        <textarea id="sb-paste" name="text" rows={4} className="sb-field" spellCheck={false} />
        <div className="sb-exports">
          <button type="submit" className="sb-button sb-button--strong" disabled={explorer === null}>
            {say('list.make')}
          </button>
          {explorer !== null && list.length > 0 && (
            <>
              <button
                type="button"
                className="sb-button"
                onClick={() => {
                  // The whole list, whatever filters apply to the rows below.
                  const rows = explorer.listRows({ ...view, q: '', choices: {}, onlyList: true });
                  download(
                    'my-list.csv',
                    'text/csv;charset=utf-8',
                    renderCsv(toExportRows(policy, rows, toOrigin(base))),
                  );
                }}
              >
                {say('list.csv')}
              </button>
              <button type="button" className="sb-button" onClick={() => window.print()}>
                {say('list.print')}
              </button>
              <button
                type="button"
                className="sb-button"
                onClick={() => onView({ list: [], onlyList: false })}
              >
                {say('list.empty')}
              </button>
              {list.length > 1 && list.length <= mostCases && (
                <Link to={toComparison(view)}>{say('list.compare')}</Link>
              )}
              <label className="sb-switch sb-switch--check">
                <input
                  type="checkbox"
                  checked={onlyList}
                  onChange={({ target }) => onView({ onlyList: target.checked })}
                />
                {say('list.show-only')}
              </label>
            </>
          )}
        </div>
      </form>
    </>
  );
};
