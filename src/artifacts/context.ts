import type { Dataset } from '../model/catalog/dataset';
import type { DocumentContext } from '../model/documents/to-subject-document';
import type { Refer } from '../model/documents/change';
import type { Site } from './site';
import { createRefer } from '../model/documents/change';
import { deriveDocumentContext } from '../model/documents/to-subject-document';

/** What every builder of artifacts reads. */
export interface ArtifactContext extends DocumentContext {
  readonly site: Site;
  readonly refer: Refer;
}

export const createContext = (dataset: Dataset, site: Site): ArtifactContext => {
  const context = deriveDocumentContext(dataset);
  return { ...context, site, refer: createRefer(context) };
};
