import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import { toConformanceDocument } from '../../model/documents/conformance-document';
import { toEnvelope } from '../api/envelope';
import { toJsonArtifact } from '../artifact';

/** What the conformance page is drawn from when it is reached without its HTML. */
export const buildConformance = (context: ArtifactContext): Artifact[] => [
  toJsonArtifact('conformance/conformance.json', toEnvelope(context.dataset, toConformanceDocument(context))),
];
