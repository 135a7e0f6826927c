import type { SubjectDocument } from '../../src/model/api/subject';
import { findSite } from '../../scripts/test/sites';
import { readCatalog, readPolicy, readSubject } from '../built/api';

const { out } = findSite('default');

/** The default site's policy and documents, for the expected content of pages. */
export const policy = readPolicy(out);
export const catalog = readCatalog(out);

/** The first present subject that fulfils a condition; the catalog is real, so there should be one. */
export const findSubject = (name: string, is: (document: SubjectDocument) => boolean): SubjectDocument => {
  for (const { id } of catalog) {
    const document = readSubject(out, id);
    if (is(document)) return document;
  }
  throw new Error(`The catalog has no subject ${name}`);
};

/** A subject that every edition offers, with answers decided by its stage, support state and edition. */
export const offeredEverywhere = findSubject(
  'that every edition offers',
  (it) =>
    it.presence.is === 'present' &&
    it.breakingChanges.length > 0 &&
    it.availability.every(({ value }) => value === 'offered'),
);

export const removed = findSubject('that was removed', (it) => it.presence.is === 'removed');

/** The editions. The first is shown to readers who chose none. */
export const editions = policy.editions.map(({ id, name }) => ({ id, name }));
