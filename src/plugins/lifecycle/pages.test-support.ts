import type { Page } from './pages';
import type { SiteData } from '../../model/pages/site-data';
import { toListedPages, toSubjectPage } from './pages';

/** All static pages as one list. */
export const listPages = (data: SiteData): Page[] => [
  ...data.dataset.subjects.map((subject) => toSubjectPage(data.deriveDocument(subject))),
  ...toListedPages(data),
];
