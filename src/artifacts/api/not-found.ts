import type { Artifact } from '../artifact';
import { toJsonArtifact } from '../artifact';

/** The answer for a document that was never published. A host that answers with a file cannot name the path. */
export const toNotFound = (path: string | null) => ({ error: { code: 'not-found', path } });

/** The same as JSON Schema. */
export const notFoundSchema = {
  type: 'object',
  properties: {
    error: {
      type: 'object',
      properties: { code: { const: 'not-found' }, path: { type: ['string', 'null'] } },
      required: ['code', 'path'],
    },
  },
  required: ['error'],
};

/** For hosts that can be told which file to answer with. */
export const notFoundFile: Artifact = toJsonArtifact('api/404.json', toNotFound(null));
