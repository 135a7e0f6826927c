import type { CatalogEntry } from '../../model/catalog-document';
import type { Dataset } from '../../model/dataset';
import type { Day } from '../../model/calendar';
import type { SubjectDocument } from '../../model/subject-document';
import { deriveDocumentContext, toSubjectDocument } from '../../model/to-subject-document';
import { deriveTimeline } from '../../model/timeline';
import { catalogPermalink, subjectPermalink } from '../../model/permalink';
import { toCatalogEntry } from '../../model/catalog-document';

/** A page that is filled into a template: which one, where it stands, and the document that it is drawn from. */
export type Page = { readonly permalink: string } & (
  | { readonly type: 'subject'; readonly document: SubjectDocument }
  | { readonly type: 'catalog'; readonly document: readonly CatalogEntry[] }
);

/** Every filled page, one after another, so that a caller who writes them as they come holds no more than one. */
export function* buildPages(dataset: Dataset): Generator<Page, void> {
  const context = deriveDocumentContext(dataset);
  const entries: CatalogEntry[] = [];
  for (const subject of dataset.subjects) {
    const document = toSubjectDocument(context, subject);
    entries.push(toCatalogEntry(document));
    yield { type: 'subject', permalink: document.permalink, document };
  }
  yield { type: 'catalog', permalink: catalogPermalink, document: entries };
}

export interface PageDate {
  readonly permalink: string;
  /** The day of the newest thing that happened; null where nothing is recorded. */
  readonly lastChanged: Day | null;
}

/** Every filled page and when what it shows changed last. */
export const deriveDates = (dataset: Dataset): PageDate[] => {
  const subjects = dataset.subjects.map((subject): PageDate => {
    const done = deriveTimeline(subject, dataset.today).filter(({ status }) => status === 'done');
    return { permalink: subjectPermalink(subject.id), lastChanged: done.at(-1)?.date ?? null };
  });
  const days = subjects.flatMap(({ lastChanged }) => (lastChanged === null ? [] : [lastChanged]));
  return [{ permalink: catalogPermalink, lastChanged: days.sort().at(-1) ?? null }, ...subjects];
};
