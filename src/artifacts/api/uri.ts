import type { Site } from '../site';
import type { SubjectChange } from '../../model/api/subject';
import { toUrl } from '../site';

/** The address of a subject's document. */
const toDocumentUrl = (site: Site, id: string): string => toUrl(site, `/api/v1/subjects/${id}.json`);

/** Adds the address of its document to an entry of a subject. */
export const withUri =
  (site: Site) =>
  <T extends { readonly id: string }>(entry: T): T & { readonly uri: string } => ({
    ...entry,
    uri: toDocumentUrl(site, entry.id),
  });

/** Adds the address of the document of its subject to a change. */
export const changeWithUri =
  (site: Site) =>
  (change: SubjectChange): SubjectChange & { readonly uri: string } => ({
    ...change,
    uri: toDocumentUrl(site, change.subject.id),
  });

/** The address of the list of all subjects with a value, such as those of one stage. */
export const toListUrl = (site: Site, by: string, id: string): string =>
  toUrl(site, `/api/v1/catalog/${by}/${id}.json`);
