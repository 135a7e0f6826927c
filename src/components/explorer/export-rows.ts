import type { ExplorerRow } from '../../model/explorer/explorer';
import type { ExportRow } from '../../model/explorer/export';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { offerWords } from '../parts/offer-words';
import { subjectPermalink } from '../../model/permalink/permalink';
import { toDeadlineWords, toValueName } from './words';
import { toPresenceAppearance } from '../../model/appearance/appearance';

/** A day, or a month if only that is known; empty if unknown. */
const toSince = ({ since }: ExplorerRow): string => {
  if (since === null || since.precision === 'by') return '';
  return since.precision === 'month' ? since.day.slice(0, 7) : since.day;
};

/** The start of a row's stage, as exactly as known. */
const toStageDates = (row: ExplorerRow): Record<string, string> => {
  const { day = '', precision = 'on', after = null } = row.since ?? {};
  return {
    'stage since': toSince(row),
    'stage recorded by': precision === 'by' ? day : '',
    'stage after': after ?? '',
  };
};

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
      stage: absent?.name ?? toValueName(policy, 'stage', row.stage),
      ...toStageDates(absent === null ? row : { ...row, since: null }),
      support: absent === null ? toValueName(policy, 'support', row.support) : '',
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
