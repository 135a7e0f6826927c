import type { Day } from '../../model/time/calendar';
import type { PageDocuments } from '../../model/pages/listed-pages';
import type { SiteData } from '../../model/pages/site-data';
import type { SubjectDocument } from '../../model/api/subject';
import { deriveTimeline } from '../../model/subject/timeline';
import { listedPages } from '../../model/pages/listed-pages';
import { subjectPermalink } from '../../model/permalink/permalink';

export type StaticPageType = keyof PageDocuments;

/** A static page: its type, permalink and document. */
export type Page = { readonly permalink: string } & {
  [T in StaticPageType]: { readonly type: T; readonly document: PageDocuments[T] };
}[StaticPageType];

export const toSubjectPage = (document: SubjectDocument): Page => ({
  type: 'subject',
  permalink: document.permalink,
  document,
});

/** The pages about the whole catalog. */
export const toListedPages = (data: SiteData): Page[] =>
  listedPages.map(
    // Each entry of the list links its type to its document; TypeScript loses this link in a union.
    ({ type, path, toDocument }) => ({ type, permalink: path, document: toDocument(data) }) as Page,
  );

export interface PageDate {
  readonly permalink: string;
  /** The day of the latest change; null if no change is recorded. */
  readonly lastChanged: Day | null;
}

/** Every static page with the day of the latest change that it shows. */
export const deriveDates = ({ dataset }: SiteData): PageDate[] => {
  const subjects = dataset.subjects.map((subject): PageDate => {
    const done = deriveTimeline(subject, dataset.today).filter(({ status }) => status === 'done');
    return { permalink: subjectPermalink(subject.id), lastChanged: done.at(-1)?.date ?? null };
  });
  const days = subjects.flatMap(({ lastChanged }) => (lastChanged === null ? [] : [lastChanged]));
  const lastChanged = days.sort().at(-1) ?? null;
  return [...listedPages.map(({ path }) => ({ permalink: path, lastChanged })), ...subjects];
};
