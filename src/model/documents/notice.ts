import type { DocumentNotice } from '../api/parts';
import type { Notice, NoticeDate } from '../subject/subject';
import { renderDate } from '../time/calendar';
import { toNoticeDating } from '../subject/notice';

const toRelease = (notice: Notice, key: NoticeDate): DocumentNotice['releases'][NoticeDate] => {
  const { release = null, precision } = toNoticeDating(notice, key);
  return release === null ? null : { version: release, precision };
};

/** An announced end for the API. */
export const toDocumentNotice = (notice: Notice): DocumentNotice => ({
  announced: notice.announced,
  precision: notice.precision ?? 'on',
  endOfSupport: notice.endOfSupport ?? null,
  removal: notice.removal ?? null,
  releases: {
    announced: toRelease(notice, 'announced'),
    endOfSupport: toRelease(notice, 'endOfSupport'),
    removal: toRelease(notice, 'removal'),
  },
  source: notice.source,
});

/** A date of a notice with its release: "5 May 2022", "1.38 (5 May 2022)", "1.38"; null without either. */
export const renderNoticeDate = (notice: DocumentNotice, key: NoticeDate): string | null => {
  const day = notice[key];
  const release = notice.releases[key];
  if (day === null) return release?.version ?? null;
  return release === null
    ? renderDate(day)
    : renderDate(day, { ...release, after: null, release: release.version });
};
