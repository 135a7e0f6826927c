import { useRef } from 'react';
import type { ExplorerRow } from '../../model/explorer/explorer';
import type { PolicyDocument } from '../../model/policy-document';
import { copyText } from '../behaviour/copy';
import { download } from './download';
import { renderCsv, renderJson, renderMarkdownTable } from '../../model/explorer/export';
import { toExportRows } from './export-rows';

interface ExportBarProps {
  readonly policy: PolicyDocument;
  readonly base: string;
  /** What the files are called, without an ending. */
  readonly name: string;
  readonly disabled: boolean;
  readonly listRows: () => readonly ExplorerRow[];
}

/** The rows that are shown, all pages of them, to take away; and the link to exactly this view. */
export const ExportBar = ({ policy, base, name, disabled, listRows }: ExportBarProps) => {
  const output = useRef<HTMLOutputElement>(null);
  const rows = () => toExportRows(policy, listRows(), `${window.location.origin}${base.slice(0, -1)}`);
  const say = (text: string): void => {
    if (output.current !== null) output.current.textContent = text;
  };
  return (
    <div className="sb-exports">
      <button
        type="button"
        className="sb-button"
        disabled={disabled}
        onClick={() => copyText(window.location.href, output.current)}
      >
        Copy link
      </button>
      <button
        type="button"
        className="sb-button"
        disabled={disabled}
        onClick={() => copyText(renderMarkdownTable(rows()), output.current)}
      >
        Copy as Markdown
      </button>
      <button
        type="button"
        className="sb-button"
        disabled={disabled}
        onClick={() => {
          download(`${name}.csv`, 'text/csv;charset=utf-8', renderCsv(rows()));
          say('CSV saved');
        }}
      >
        CSV
      </button>
      <button
        type="button"
        className="sb-button"
        disabled={disabled}
        onClick={() => {
          download(`${name}.json`, 'application/json', renderJson(rows()));
          say('JSON saved');
        }}
      >
        JSON
      </button>
      <output ref={output} className="sb-note" />
    </div>
  );
};
