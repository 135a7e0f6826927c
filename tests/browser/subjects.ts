import type { SubjectDocument } from '../../src/model/api/subject';
import { findSite } from '../../scripts/test/sites';
import { readCatalog, readPolicy, readSubject } from '../built/api';

const { out } = findSite('default');

/** The default site's policy and documents, to know what a page has to say. */
export const policy = readPolicy(out);
export const catalog = readCatalog(out);

/** The first subject that is there and fulfils a condition; the catalog is real, so one is expected to. */
export const findSubject = (name: string, is: (document: SubjectDocument) => boolean): SubjectDocument => {
  for (const { id } of catalog) {
    const document = readSubject(out, id);
    if (is(document)) return document;
  }
  throw new Error(`The catalog has no subject ${name}`);
};

/** One that every edition offers, with answers that its stage, support state and edition decide. */
export const offeredEverywhere = findSubject(
  'that every edition offers',
  (it) =>
    it.presence.is === 'present' &&
    it.breakingChanges.length > 0 &&
    it.availability.every(({ value }) => value === 'offered'),
);

export const removed = findSubject('that was removed', (it) => it.presence.is === 'removed');

/** Two editions, of which the first is what a page shows to a reader who chose none. */
export const editions = policy.editions.map(({ id, name }) => ({ id, name }));
