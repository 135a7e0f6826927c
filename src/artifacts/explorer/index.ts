import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import { buildExplorerFile, toExplorerPageDocument } from '../../model/explorer/page-document';
import { deriveDue } from '../../model/documents/due';
import { toEnvelope, toListEnvelope } from '../api/envelope';
import { toJsonArtifact } from '../artifact';

/** What the explorer's pages fetch: the packed catalog, and the documents of pages that are reached without their HTML. */
export const buildExplorer = (context: ArtifactContext): Artifact[] => {
  const { dataset } = context;
  return [
    buildExplorerFile(dataset),
    toJsonArtifact('explorer/page.json', toEnvelope(dataset, toExplorerPageDocument(dataset))),
    toJsonArtifact('explorer/deadlines.json', toListEnvelope(dataset, deriveDue(context))),
  ];
};
