import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { CatalogEntry } from '../../model/documents/catalog-document';
import type { SubjectChange } from '../../model/documents/change';
import type { StatusDocument } from '../../model/documents/status-document';
import { sortChanges } from '../../model/documents/change';
import { toApiPolicy } from './policy';
import { toEnvelope, toListEnvelope } from './envelope';
import { toJsonArtifact } from '../artifact';
import { toPolicyDocument } from '../../model/documents/policy-document';

/** The lists over the whole catalog, and the policy. */
export const buildCatalogApi = (
  { dataset }: ArtifactContext,
  entries: readonly CatalogEntry[],
  changes: readonly SubjectChange[],
  statuses: readonly StatusDocument[],
): Artifact[] => [
  toJsonArtifact('api/v1/policy.json', toEnvelope(dataset, toApiPolicy(toPolicyDocument(dataset)))),
  toJsonArtifact('api/v1/catalog.json', toListEnvelope(dataset, entries)),
  toJsonArtifact('api/v1/status.json', toListEnvelope(dataset, statuses)),
  toJsonArtifact('api/v1/changes.json', toListEnvelope(dataset, sortChanges(changes))),
];
