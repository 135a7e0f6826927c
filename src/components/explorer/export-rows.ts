import type { ExplorerRow } from '../../model/explorer/explorer';
import type { ExportRow } from '../../model/explorer/export';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { offerWords } from '../parts/offer-words';
import { subjectPermalink } from '../../model/permalink/permalink';
import { toDeadlineWords, toValueName } from './words';
import { toAxisAppearances, toPresenceAppearance } from '../../model/appearance/appearance';

/** A day, or a month if only that is known; empty if unknown. */
const toSince = ({ since }: ExplorerRow): string => {
  if (since === null || since.precision === 'by' || since.precision === 'release') return '';
  return since.precision === 'month' ? since.day.slice(0, 7) : since.day;
};

/** The start of a row's stage, as exactly as known. */
const toStageDates = (row: ExplorerRow): Record<string, string> => {
  const { day = '', precision = 'on', after = null } = row.since ?? {};
  return {
    'stage since': toSince(row),
    'stage recorded by': precision === 'by' || precision === 'release' ? day : '',
    'stage after': after ?? '',
  };
};

/** An axis as text: "Beta", or "Stable for logs; Alpha for profiles". */
const toAxisText = (policy: PolicyOutline, axis: 'stage' | 'support', row: ExplorerRow): string =>
  row.groups.length === 0
    ? toValueName(policy, axis, row[axis])
    : toAxisAppearances(policy, axis, row[axis], row.groups)
        .map(({ name }) => name)
        .join('; ');

/** Rows for an export: as text, with ids and absolute links. */
export const toExportRows = (
  policy: PolicyOutline,
  rows: readonly ExplorerRow[],
  origin: string,
): ExportRow[] =>
  rows.map((row) => {
    const absent = toPresenceAppearance(row.presence);
    return {
      id: row.id,
      name: row.label,
      kind: toValueName(policy, 'kind', row.kind),
      stage: absent?.name ?? toAxisText(policy, 'stage', row),
      ...toStageDates(absent === null ? row : { ...row, since: null }),
      support: absent === null ? toAxisText(policy, 'support', row) : '',
      ...Object.fromEntries(
        policy.editions.map(({ name }, place) => [
          name,
          absent === null ? offerWords[row.offers[place] ?? 'unknown'] : '',
        ]),
      ),
      deadline: row.deadline?.date ?? '',
      'deadline for': row.deadline === null ? '' : toDeadlineWords(row.deadline),
      link: `${origin}${subjectPermalink(row.id)}`,
    };
  });
