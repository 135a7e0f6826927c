import type { Dataset } from '../catalog/dataset';
import type { Subject } from '../subject/subject';
import { deriveState } from '../subject/state';
import { findByBeginning, findSubject } from '../catalog/dataset';

/** The beginnings of an id that end before a hyphen, shortest first. */
const listBeginnings = (id: string): string[] =>
  Array.from(id.matchAll(/-/g), ({ index }) => id.slice(0, index));

/**
 * Present subjects whose id is a beginning of this one or the other way round, up to a hyphen. Looked up in the
 * sorted list, because a comparison of each with each takes seconds in a large catalog.
 */
export const findSimilar = (dataset: Dataset, subject: Subject): string[] =>
  [
    ...listBeginnings(subject.id).flatMap((id) => findSubject(dataset, id) ?? []),
    ...findByBeginning(dataset, `${subject.id}-`),
  ]
    .filter((other) => deriveState(other, dataset.today, dataset.today).presence.value.is === 'present')
    .map(({ id }) => id);
