import { useRef } from 'react';
import type { Taken } from './take-away';
import { say } from '../../model/text/say';

interface ExportBarProps extends Omit<Taken, 'rows'> {
  /** The query of the view's address, including the question mark. */
  readonly search: string;
  readonly disabled: boolean;
  readonly listRows: () => Taken['rows'];
}

interface ActionProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly onAct: () => void;
}

const Action = ({ label, disabled, onAct }: ActionProps) => (
  <button type="button" className="sb-button" disabled={disabled} onClick={onAct}>
    {label}
  </button>
);

const load = () => import('./take-away');

/** The export code is loaded when a reader approaches the buttons, because few use it. */
const comeNear = (): void => {
  load().catch(() => undefined);
};

/** Exports all rows of the view, on all pages, and copies the link to this view. */
export const ExportBar = ({ search, disabled, listRows, ...more }: ExportBarProps) => {
  const output = useRef<HTMLOutputElement>(null);
  const announce = (text: string): void => {
    if (output.current !== null) output.current.textContent = text;
  };
  const take = (act: (way: Awaited<ReturnType<typeof load>>) => void): void => {
    load().then(act, () => announce(say('explorer.not-loaded')));
  };
  const toTaken = (): Taken => ({ ...more, rows: listRows() });
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
          disabled={disabled}
          onAct={() =>
            take(({ copyText }) =>
              copyText(`${location.origin}${location.pathname}${search}`, output.current),
            )
          }
        />{' '}
        <Action
          label={say('compare.copy-markdown')}
          disabled={disabled}
          onAct={() => take(({ copyText, toMarkdown }) => copyText(toMarkdown(toTaken()), output.current))}
        />{' '}
        <Action label="CSV" disabled={disabled} onAct={() => save('CSV')} />{' '}
        <Action label="JSON" disabled={disabled} onAct={() => save('JSON')} />
      </div>
    </>
  );
};
