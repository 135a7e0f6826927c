import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { SubjectDocument } from '../../model/api/subject';
import type { StatusDocument } from '../../model/api/status';
import { toEnvelope } from './envelope';
import { toJsonArtifact } from '../artifact';
import { toSubjectDay } from './last-modified';
import { withUri } from './uri';

/** A subject's full document and its small status document for badges. */
export const buildSubjectApi = (
  { dataset, site }: ArtifactContext,
  document: SubjectDocument,
  status: StatusDocument,
): Artifact[] => {
  const day = toSubjectDay(document);
  return [
    toJsonArtifact(`api/v1/subjects/${document.id}.json`, toEnvelope(dataset, day, withUri(site)(document))),
    toJsonArtifact(`api/v1/status/${document.id}.json`, toEnvelope(dataset, day, status)),
  ];
};
