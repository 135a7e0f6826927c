import type { ExplorerRow } from '../../model/explorer/explorer';
import type { ExportRow } from '../../model/explorer/export';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { offerWords } from '../parts/offer-words';
import { say } from '../../model/text/say';
import { subjectPermalink } from '../../model/permalink/permalink';
import { toDeadlineWords, toValueName } from './words';
import { toAxisAppearances, toPresenceAppearance } from '../../model/appearance/appearance';
import { renderSeries } from '../../model/text/locale';

/** A day, or a month if only that is known; empty if unknown. */
const toSince = ({ since }: ExplorerRow): string => {
  if (since === null || since.precision === 'by' || since.precision === 'release') return '';
  return since.precision === 'month' ? since.day.slice(0, 7) : since.day;
};

/** The start of a row's stage, as exactly as known. */
const toStageDates = (row: ExplorerRow): Record<string, string> => {
  const { day = '', precision = 'on', after = null } = row.since ?? {};
  return {
    [say('export.stage-since')]: toSince(row),
    [say('export.stage-recorded-by')]: precision === 'by' || precision === 'release' ? day : '',
    [say('export.stage-after')]: after ?? '',
  };
};

/** An axis as text: "Beta", or "Stable for logs; Alpha for profiles". */
const toAxisText = (policy: PolicyOutline, axis: 'stage' | 'support', row: ExplorerRow): string =>
  row.groups.length === 0
    ? toValueName(policy, axis, row[axis])
    : renderSeries(toAxisAppearances(policy, axis, row[axis], row.groups).map(({ name }) => name));

/** Rows for an export, in the language of the site: as text, with ids and absolute links. */
export const toExportRows = (
  policy: PolicyOutline,
  rows: readonly ExplorerRow[],
  origin: string,
): ExportRow[] =>
  rows.map((row) => {
    const absent = toPresenceAppearance(row.presence);
    return {
      [say('export.id')]: row.id,
      [say('export.name')]: row.label,
      [say('export.kind')]: toValueName(policy, 'kind', row.kind),
      [say('export.stage')]: absent?.name ?? toAxisText(policy, 'stage', row),
      ...toStageDates(absent === null ? row : { ...row, since: null }),
      [say('export.support')]: absent === null ? toAxisText(policy, 'support', row) : '',
      ...Object.fromEntries(
        policy.editions.map(({ name }, place) => [
          name,
          absent === null ? offerWords[row.offers[place] ?? 'unknown'] : '',
        ]),
      ),
      [say('export.deadline')]: row.deadline?.date ?? '',
      [say('export.deadline-for')]: row.deadline === null ? '' : toDeadlineWords(row.deadline),
      [say('export.link')]: `${origin}${subjectPermalink(row.id)}`,
    };
  });
