import type { CatalogEntry } from '../api/catalog-entry';
import type { SubjectChange, SubjectDocument } from '../api/subject';
import type { ConformanceDocument } from '../documents/conformance-document';
import type { Dataset } from '../catalog/dataset';
import type { Day } from '../time/calendar';
import type { DocumentContext } from '../documents/to-subject-document';
import type { Due } from '../documents/due';
import type { ExplorerFile, ExplorerPageDocument } from '../explorer/page-document';
import type { PolicyDocument, PolicyOutline } from '../documents/policy-document';
import type { Refer } from '../documents/change';
import type { Subject } from '../subject/subject';
import type { Verdicts } from '../verdict/judgement';
import { buildExplorerFile, toExplorerPageDocument } from '../explorer/page-document';
import { createRefer, sortChanges, toSubjectChanges } from '../documents/change';
import { deriveHistories } from '../documents/history';
import { deriveDocumentContext, toSubjectDocument } from '../documents/to-subject-document';
import { deriveDue } from '../documents/due';
import { deriveTimeline, toLastChanged } from '../subject/timeline';
import { toCatalogEntry } from '../documents/catalog-document';
import { toConformanceDocument } from '../documents/conformance-document';
import { deriveAllVerdicts } from '../verdict/judgement';
import { toExplorerCatalog } from '../explorer/to-catalog';
import { toPolicyClauses, toPolicyOutline } from '../documents/policy-document';

/**
 * Everything that a build derives from a dataset, each part once and on demand. Pages, published files,
 * pictures and the development server all use it.
 */
export interface SiteData extends DocumentContext {
  readonly refer: Refer;
  readonly policyOutline: () => PolicyOutline;
  readonly policyDocument: () => PolicyDocument;
  /** Those of today, for lists. */
  readonly verdicts: () => Verdicts;
  /**
   * Not cached: a catalog can have 10,000 subjects, and each document is written before the next is derived.
   */
  readonly deriveDocument: (subject: Subject) => SubjectDocument;
  /** In the order of the subjects. */
  readonly entries: () => readonly CatalogEntry[];
  /** The day of the last change of any subject. Takes less time than the entries. */
  readonly lastChanged: () => Day | null;
  /** The changes of one subject and of its parts, oldest first. */
  readonly changesOf: (id: string) => readonly SubjectChange[];
  /** The changes of all subjects, newest first. */
  readonly changes: () => readonly SubjectChange[];
  readonly dues: () => readonly Due[];
  readonly explorerFile: () => ExplorerFile;
  readonly explorerPage: () => ExplorerPageDocument;
  readonly conformance: () => ConformanceDocument;
}

const once = <T>(derive: () => T): (() => T) => {
  let derived: { readonly value: T } | null = null;
  return () => (derived ??= { value: derive() }).value;
};

export const deriveSiteData = (dataset: Dataset): SiteData => {
  const { policy, subjects, today } = dataset;
  const context = deriveDocumentContext(dataset);
  const refer = createRefer(context);
  const known = new Map<string, CatalogEntry>();
  const deriveDocument = (subject: Subject): SubjectDocument => {
    const document = toSubjectDocument(context, subject);
    if (!known.has(subject.id)) known.set(subject.id, toCatalogEntry(document));
    return document;
  };
  const changesById = once(
    () =>
      new Map(
        subjects.map((subject) => {
          const histories = deriveHistories(context, subject);
          const changes = histories.flatMap((history) => toSubjectChanges(policy, history, refer));
          return [subject.id, sortChanges(changes).reverse()];
        }),
      ),
  );
  const policyOutline = once(() => toPolicyOutline(dataset));
  const policyDocument = once(() => ({ ...policyOutline(), ...toPolicyClauses(policy) }));
  const verdicts = once(() => deriveAllVerdicts(dataset, context.labels));
  const explorerCatalog = once(() => toExplorerCatalog(dataset, verdicts()));
  const explorerFile = once(() => buildExplorerFile(explorerCatalog()));
  return {
    ...context,
    refer,
    policyOutline,
    policyDocument,
    verdicts,
    deriveDocument,
    entries: once(() =>
      subjects.map((subject) => known.get(subject.id) ?? toCatalogEntry(deriveDocument(subject))),
    ),
    lastChanged: once(() => {
      const days = subjects.map((subject) => toLastChanged(deriveTimeline(subject, today)) ?? '');
      const last = days.sort().at(-1) ?? '';
      return last === '' ? null : last;
    }),
    changesOf: (id) => changesById().get(id) ?? [],
    changes: once(() => sortChanges([...changesById().values()].flat())),
    dues: once(() => deriveDue(context)),
    explorerFile,
    explorerPage: once(() => toExplorerPageDocument(explorerCatalog(), policyDocument(), explorerFile())),
    conformance: once(() => toConformanceDocument(context)),
  };
};
