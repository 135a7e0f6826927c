/** What an import did, and what it could not do. */
export interface ImportReport {
  readonly added: string[];
  readonly changed: { readonly id: string; readonly keys: readonly string[]; readonly kept: number }[];
  readonly unchanged: { readonly id: string; readonly kept: number }[];
  /** In the catalog, of the same kind and publisher, and not in the source any longer. Nothing is deleted. */
  readonly gone: string[];
  readonly unmappable: { readonly source: string; readonly reason: string }[];
  readonly failed: { readonly source: string; readonly reason: string }[];
  /** What the source says and the catalog has no place for. */
  readonly unplaced: { readonly id: string; readonly fields: readonly string[] }[];
}

/** An import's report for people, in plain lines. Long lists of what went well are counts. */
export const renderReport = (report: ImportReport, dryRun: boolean): string => {
  const lines: string[] = [];
  const section = (title: string, entries: readonly string[]): void => {
    if (entries.length > 0) lines.push(`${title}:`, ...entries.map((entry) => `  ${entry}`), '');
  };
  section(
    'Changed',
    report.changed.map(({ id, keys }) => `${id}: ${keys.join(', ')}`),
  );
  section(
    'Has rows that the source does not have; they stay',
    [...report.changed, ...report.unchanged]
      .filter(({ kept }) => kept > 0)
      .map(({ id, kept }) => `${id}: ${kept}`),
  );
  section('In the catalog and no longer in the source; nothing was deleted', report.gone);
  section(
    'No place for',
    report.unplaced.map(({ id, fields }) => `${id}: ${fields.join(', ')}`),
  );
  section(
    'Not mappable',
    report.unmappable.map(({ source, reason }) => `${source}: ${reason}`),
  );
  section(
    'Failed',
    report.failed.map(({ source, reason }) => `${source}: ${reason}`),
  );
  const count = [
    `${report.added.length} new`,
    `${report.changed.length} changed`,
    `${report.unchanged.length} unchanged`,
    `${report.gone.length} gone`,
    `${report.unmappable.length} not mappable`,
    `${report.failed.length} failed`,
  ].join(', ');
  lines.push(dryRun ? `${count}. Nothing was written: this was a dry run.` : `${count}.`);
  return lines.join('\n');
};
