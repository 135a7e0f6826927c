import type { CatalogEntry } from '../../model/catalog-document';
import type { PageType } from './page-type';
import type { SubjectDocument } from '../../model/subject-document';
import { PlainCatalog, PlainSubject } from './plain';
import { apiSubjectPath } from '../../model/permalink';

export const subjectPage: PageType<SubjectDocument> = {
  toSource: ({ id = '' }) => apiSubjectPath(id),
  toHead: (document) => ({
    title: document.label,
    description: `${document.label}: ${document.status.text}. ${document.description ?? ''}`.trim(),
  }),
  Body: PlainSubject,
  hydrates: 'document',
};

export const catalogPage: PageType<readonly CatalogEntry[]> = {
  toSource: () => '/api/v1/catalog.json',
  toHead: (entries, policy) => ({
    title: 'Catalog',
    description: `All ${entries.length} subjects of ${policy.title}, by release stage.`,
  }),
  Body: PlainCatalog,
  hydrates: 'none',
};
