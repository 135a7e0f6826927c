import { useEffect, useRef } from 'react';
import type { Taken } from './take-away';
import { say } from '../../model/text/say';

interface ExportBarProps extends Omit<Taken, 'rows'> {
  /** The query of the view's address, including the question mark. */
  readonly search: string;
  readonly listRows: () => Taken['rows'];
  /** Runs a task when the catalog has loaded. */
  readonly whenHere: (task: () => void) => void;
}

interface ActionProps {
  readonly label: string;
  readonly onAct: () => void;
}

const Action = ({ label, onAct }: ActionProps) => (
  <button type="button" className="sb-button" onClick={onAct}>
    {label}
  </button>
);

const load = () => import('./take-away');

/** The export code is loaded when a reader approaches the buttons, because few use it. */
const comeNear = (): void => {
  load().catch(() => undefined);
};

/** Exports all rows of the view, on all pages, and copies the link to this view. */
export const ExportBar = ({ whenHere, ...props }: ExportBarProps) => {
  /** The view may change between a press and the export. */
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const output = useRef<HTMLOutputElement>(null);
  const announce = (text: string): void => {
    if (output.current !== null) output.current.textContent = text;
  };
  const take = (act: (way: Awaited<ReturnType<typeof load>>) => void): void => {
    whenHere(() => {
      load().then(act, () => announce(say('explorer.not-loaded')));
    });
  };
  const toTaken = (): Taken => {
    const { policy, base, name, listRows } = latest.current;
    return { policy, base, name, rows: listRows() };
  };
  const save = (kind: 'CSV' | 'JSON'): void =>
    take(({ saves }) => {
      saves[kind](toTaken());
      announce(say('explorer.saved', { format: kind }));
    });
  return (
    <>
      <output ref={output} className="sb-note sb-exports-said" />
      <div className="sb-exports" onPointerEnter={comeNear} onFocus={comeNear}>
        <Action
          label={say('follow.copy-link')}
          onAct={() =>
            take(({ copyText }) =>
              copyText(`${location.origin}${location.pathname}${latest.current.search}`, output.current),
            )
          }
        />{' '}
        <Action
          label={say('compare.copy-markdown')}
          onAct={() => take(({ copyText, toMarkdown }) => copyText(toMarkdown(toTaken()), output.current))}
        />{' '}
        <Action label="CSV" onAct={() => save('CSV')} /> <Action label="JSON" onAct={() => save('JSON')} />
      </div>
    </>
  );
};
