import type { Day } from '../../model/time/calendar';
import type { ListedPage, PageDocuments } from '../../model/pages/listed-pages';
import type { SiteData } from '../../model/pages/site-data';
import type { SubjectDocument } from '../../model/api/subject';
import { deriveTimeline } from '../../model/subject/timeline';
import { listParts } from '../../model/pages/list-parts';
import { listedPages } from '../../model/pages/listed-pages';
import { subjectPermalink } from '../../model/permalink/permalink';

export type StaticPageType = keyof PageDocuments;

/** A static page: its type, permalink and document. */
export type Page = {
  readonly permalink: string;
  /** The page's id among the pages of a long list; null for any other page. */
  readonly part: string | null;
} & {
  [T in StaticPageType]: { readonly type: T; readonly document: PageDocuments[T] };
}[StaticPageType];

export const toSubjectPage = (document: SubjectDocument): Page => ({
  type: 'subject',
  permalink: document.permalink,
  part: null,
  document,
});

/** The path and the part of each page about the whole catalog. */
const listPaths = ({ type, path }: ListedPage, data: SiteData) => {
  const parts = listParts[type];
  return [
    { permalink: path, part: null },
    ...(parts?.listIds(data).map((id) => ({ permalink: parts.path.replace(':id', id), part: id })) ?? []),
  ];
};

/** The pages about the whole catalog. */
export const toListedPages = (data: SiteData): Page[] =>
  listedPages.flatMap((page) => {
    const document = page.toDocument(data);
    // Each entry of the list links its type to its document; TypeScript loses this link in a union.
    return listPaths(page, data).map((at) => ({ ...at, type: page.type, document }) as Page);
  });

export interface PageDate {
  readonly permalink: string;
  /** The day of the latest change; null if no change is recorded. */
  readonly lastChanged: Day | null;
}

/** Every static page with the day of the latest change that it shows. */
export const deriveDates = (data: SiteData): PageDate[] => {
  const { dataset } = data;
  const subjects = dataset.subjects.map((subject): PageDate => {
    const done = deriveTimeline(subject, dataset.today).filter(({ status }) => status === 'done');
    return { permalink: subjectPermalink(subject.id), lastChanged: done.at(-1)?.date ?? null };
  });
  const days = subjects.flatMap(({ lastChanged }) => (lastChanged === null ? [] : [lastChanged]));
  const lastChanged = days.sort().at(-1) ?? null;
  const listed = listedPages.flatMap((page) => listPaths(page, data));
  return [...listed.map(({ permalink }) => ({ permalink, lastChanged })), ...subjects];
};
