import type { CatalogEntry } from '../../model/documents/catalog-document';
import type { ConformanceDocument } from '../../model/documents/conformance-document';
import type { Dataset } from '../../model/catalog/dataset';
import type { Day } from '../../model/time/calendar';
import type { Due } from '../../model/documents/due';
import type { ExplorerPageDocument } from '../../model/explorer/page-document';
import type { SubjectChange } from '../../model/documents/change';
import type { SubjectDocument } from '../../model/documents/subject-document';
import { deriveDocumentContext } from '../../model/documents/to-subject-document';
import { deriveTimeline } from '../../model/subject/timeline';
import { catalogPermalink, subjectPermalink } from '../../model/permalink/permalink';
import { createRefer, sortChanges, toSubjectChanges } from '../../model/documents/change';
import { toConformanceDocument } from '../../model/documents/conformance-document';
import { deriveDue } from '../../model/documents/due';
import { toCatalogEntry } from '../../model/documents/catalog-document';
import { toExplorerPageDocument } from '../../model/explorer/page-document';

/** A page that is filled into a template: which one, where it stands, and the document that it is drawn from. */
export type Page = { readonly permalink: string } & (
  | { readonly type: 'subject'; readonly document: SubjectDocument }
  | { readonly type: 'catalog'; readonly document: readonly CatalogEntry[] }
  | { readonly type: 'explorer'; readonly document: ExplorerPageDocument }
  | { readonly type: 'compare'; readonly document: Pick<ExplorerPageDocument, 'file'> }
  | { readonly type: 'changes'; readonly document: readonly SubjectChange[] }
  | { readonly type: 'deadlines'; readonly document: readonly Due[] }
  | { readonly type: 'conformance'; readonly document: ConformanceDocument }
);

/** Makes every filled page: those of the subjects as their documents come, then those over all of them. */
export interface PageMaker {
  readonly toSubjectPage: (document: SubjectDocument) => Page;
  /** To be asked for when every subject has had its page. */
  readonly buildLists: () => Generator<Page, void>;
}

export const createPageMaker = (dataset: Dataset): PageMaker => {
  const context = deriveDocumentContext(dataset);
  const entries: CatalogEntry[] = [];
  const changes: SubjectChange[] = [];
  const refer = createRefer(context);
  return {
    toSubjectPage: (document) => {
      entries.push(toCatalogEntry(document));
      changes.push(...toSubjectChanges(dataset.policy, document, refer));
      return { type: 'subject', permalink: document.permalink, document };
    },
    *buildLists() {
      yield { type: 'catalog', permalink: catalogPermalink, document: entries };
      const explorer = toExplorerPageDocument(dataset);
      yield { type: 'explorer', permalink: '/explorer/', document: explorer };
      yield { type: 'compare', permalink: '/compare/', document: { file: explorer.file } };
      yield { type: 'changes', permalink: '/changes/', document: sortChanges(changes) };
      yield { type: 'deadlines', permalink: '/deadlines/', document: deriveDue(context) };
      yield { type: 'conformance', permalink: '/conformance/', document: toConformanceDocument(context) };
    },
  };
};

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
  const lastChanged = days.sort().at(-1) ?? null;
  const lists = [catalogPermalink, '/explorer/', '/compare/', '/changes/', '/deadlines/', '/conformance/'];
  return [...lists.map((permalink) => ({ permalink, lastChanged })), ...subjects];
};
