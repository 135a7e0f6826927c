import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { SubjectDocument } from '../../model/api/subject';
import type { StatusDocument } from '../../model/api/status';
import { toEnvelope } from './envelope';
import { toJsonArtifact } from '../artifact';

/** A subject's full document and its small status document for badges. */
export const buildSubjectApi = (
  { dataset }: ArtifactContext,
  document: SubjectDocument,
  status: StatusDocument,
): Artifact[] => [
  toJsonArtifact(`api/v1/subjects/${document.id}.json`, toEnvelope(dataset, document)),
  toJsonArtifact(`api/v1/status/${document.id}.json`, toEnvelope(dataset, status)),
];
