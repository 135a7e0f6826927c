import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { StatusDocument } from '../../model/api/status';
import { toApiPolicy } from './policy';
import { toEnvelope, toListEnvelope } from './envelope';
import { toJsonArtifact } from '../artifact';

/** API documents about the whole catalog, and the policy. */
export const buildCatalogApi = (
  { dataset, policyDocument, entries, changes }: ArtifactContext,
  statuses: readonly StatusDocument[],
): Artifact[] => [
  toJsonArtifact('api/v1/policy.json', toEnvelope(dataset, toApiPolicy(policyDocument()))),
  toJsonArtifact('api/v1/catalog.json', toListEnvelope(dataset, entries())),
  toJsonArtifact('api/v1/status.json', toListEnvelope(dataset, statuses)),
  toJsonArtifact('api/v1/changes.json', toListEnvelope(dataset, changes())),
];
