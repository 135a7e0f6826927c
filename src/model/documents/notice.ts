import type { DocumentNotice } from '../api/parts';
import type { SubjectDocument } from '../api/subject';
import type { Notice, NoticeDate } from '../subject/subject';
import type { Dating } from '../time/calendar';
import { renderDate } from '../time/calendar';
import { toNoticeDating } from '../subject/notice';

/** The release that a date names; null without any. */
export const toDatedRelease = ({
  release = null,
  precision,
}: Dating): DocumentNotice['releases'][NoticeDate] =>
  release === null ? null : { version: release, precision };

/** How the day is known on which an ended support was announced. */
export const toAnnouncedDating = ({
  precision,
  announcedRelease,
}: Pick<NonNullable<SubjectDocument['supportEnded']>, 'precision' | 'announcedRelease'>): Dating =>
  announcedRelease === null
    ? { precision, after: null }
    : { precision: announcedRelease.precision, after: null, release: announcedRelease.version };

const toRelease = (notice: Notice, key: NoticeDate): DocumentNotice['releases'][NoticeDate] =>
  toDatedRelease(toNoticeDating(notice, key));

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
