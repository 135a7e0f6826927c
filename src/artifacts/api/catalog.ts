import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { StatusDocument } from '../../model/api/status';
import { toChangesDay, toDatasetDay, toEntriesDay } from './last-modified';
import { changeWithUri, withUri } from './uri';
import { toApiPolicy } from './policy';
import { toEnvelope, toListEnvelope } from './envelope';
import { toJsonArtifact } from '../artifact';

/** The policy, and API documents about the whole catalog. */
export function* buildPolicyApi(context: ArtifactContext): Generator<Artifact, void> {
  const { dataset, site, policyDocument } = context;
  yield toJsonArtifact(
    'api/v1/policy.json',
    toEnvelope(dataset, toDatasetDay(context), toApiPolicy(site, policyDocument())),
  );
  const changes = context.changes();
  yield toJsonArtifact(
    'api/v1/changes.json',
    toListEnvelope(dataset, toChangesDay(changes), changes.map(changeWithUri(site))),
  );
  const entries = context.entries();
  yield toJsonArtifact(
    'api/v1/catalog.json',
    toListEnvelope(dataset, toEntriesDay(entries), entries.map(withUri(site))),
  );
}

/** The status of every subject in one document. */
export const buildStatusApi = (context: ArtifactContext, statuses: readonly StatusDocument[]): Artifact =>
  toJsonArtifact('api/v1/status.json', toListEnvelope(context.dataset, toDatasetDay(context), statuses));
