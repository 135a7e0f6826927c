import type { CatalogEntry } from '../../../model/documents/catalog-document';
import type { PageType } from '../page-type';
import type { SubjectDocument } from '../../../model/documents/subject-document';
import { apiSubjectPath } from '../../../model/permalink/permalink';
import { CatalogPage } from '../../catalog/CatalogPage';
import { SubjectPage } from '../../subject/SubjectPage';

export const subjectPage: PageType<SubjectDocument> = {
  toSource: ({ id = '' }) => apiSubjectPath(id),
  toHead: ({ label, status, description }) => ({
    title: label,
    description: [`${label}: ${status.text}.`, description ?? ''].join(' ').trim(),
  }),
  Body: ({ document, policy, base }) => (
    <main className="container margin-vert--lg">
      <SubjectPage document={document} policy={policy} base={base} />
    </main>
  ),
  isAlive: false,
};

export const catalogPage: PageType<readonly CatalogEntry[]> = {
  toSource: () => '/api/v1/catalog.json',
  toHead: (entries, { title }) => ({
    title: 'Catalog',
    description: `${title}: the stage and support state of ${entries.length === 1 ? 'one subject' : `${entries.length} subjects`}.`,
  }),
  Body: ({ document, policy, base }) => (
    <main className="container margin-vert--lg">
      <CatalogPage entries={document} policy={policy} base={base} />
    </main>
  ),
  isAlive: false,
};
