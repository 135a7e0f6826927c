import { useRef } from 'react';
import type { ExplorerRow } from '../../model/explorer/explorer';
import type { PolicyDocument } from '../../model/policy-document';
import { copyText } from '../behaviour/copy';
import { download } from './download';
import { renderCsv, renderJson, renderMarkdownTable } from '../../model/explorer/export';
import { toExportRows } from './export-rows';
import { toOrigin } from './words';

interface ExportBarProps {
  readonly policy: PolicyDocument;
  readonly base: string;
  /** What the files are called, without an ending. */
  readonly name: string;
  /** The address of the view, from the question mark on. */
  readonly search: string;
  readonly disabled: boolean;
  readonly listRows: () => readonly ExplorerRow[];
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

/** The rows that are shown, all pages of them, to take away; and the link to exactly this view. */
export const ExportBar = ({ policy, base, name, search, disabled, listRows }: ExportBarProps) => {
  const output = useRef<HTMLOutputElement>(null);
  const rows = () => toExportRows(policy, listRows(), toOrigin(base));
  const copy = (text: string): void => copyText(text, output.current);
  const save = (kind: string, type: string, text: string): void => {
    download(`${name}.${kind.toLowerCase()}`, type, text);
    if (output.current !== null) output.current.textContent = `${kind} saved`;
  };
  return (
    <div className="sb-exports">
      <Action
        label="Copy link"
        disabled={disabled}
        onAct={() => copy(`${window.location.origin}${window.location.pathname}${search}`)}
      />
      <Action label="Copy as Markdown" disabled={disabled} onAct={() => copy(renderMarkdownTable(rows()))} />
      <Action
        label="CSV"
        disabled={disabled}
        onAct={() => save('CSV', 'text/csv;charset=utf-8', renderCsv(rows()))}
      />
      <Action
        label="JSON"
        disabled={disabled}
        onAct={() => save('JSON', 'application/json', renderJson(rows()))}
      />
      <output ref={output} className="sb-note" />
    </div>
  );
};
