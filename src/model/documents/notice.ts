import type { DocumentNotice } from '../api/parts';
import type { noticeAt } from '../subject/notice';

/** An announced end for the API. */
export const toDocumentNotice = (
  notice: NonNullable<ReturnType<typeof noticeAt>['current']>,
): DocumentNotice => ({
  announced: notice.announced,
  precision: notice.precision ?? 'on',
  endOfSupport: notice.endOfSupport ?? null,
  removal: notice.removal ?? null,
  source: notice.source,
});
