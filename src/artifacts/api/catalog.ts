import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { StatusDocument } from '../../model/api/status';
import { toChangesDay, toDatasetDay, toEntriesDay } from './last-modified';
import { changeWithUri, withUri } from './uri';
import { toApiPolicy } from './policy';
import { toEnvelope, toListEnvelope } from './envelope';
import { toJsonArtifact } from '../artifact';

/** API documents about the whole catalog, and the policy. */
export const buildCatalogApi = (
  context: ArtifactContext,
  statuses: readonly StatusDocument[],
): Artifact[] => {
  const { dataset, site } = context;
  const day = toDatasetDay(context);
  const entries = context.entries();
  const changes = context.changes();
  return [
    toJsonArtifact(
      'api/v1/policy.json',
      toEnvelope(dataset, day, toApiPolicy(site, context.policyDocument())),
    ),
    toJsonArtifact(
      'api/v1/catalog.json',
      toListEnvelope(dataset, toEntriesDay(entries), entries.map(withUri(site))),
    ),
    toJsonArtifact('api/v1/status.json', toListEnvelope(dataset, day, statuses)),
    toJsonArtifact(
      'api/v1/changes.json',
      toListEnvelope(dataset, toChangesDay(changes), changes.map(changeWithUri(site))),
    ),
  ];
};
