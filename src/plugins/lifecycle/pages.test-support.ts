import type { Dataset } from '../../model/catalog/dataset';
import type { Page } from './pages';
import { createPageMaker } from './pages';
import { deriveDocumentContext, toSubjectDocument } from '../../model/documents/to-subject-document';

/** Every filled page at once. */
export const listPages = (dataset: Dataset): Page[] => {
  const maker = createPageMaker(dataset);
  const context = deriveDocumentContext(dataset);
  const subjects = dataset.subjects.map((subject) =>
    maker.toSubjectPage(toSubjectDocument(context, subject)),
  );
  return [...subjects, ...maker.buildLists()];
};
