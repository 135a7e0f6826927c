import type { Artifact } from './artifact';
import type { ArtifactContext } from './context';
import { listedPages } from '../model/pages/listed-pages';
import { pageNamesPath, toPageNames } from '../model/pages/page-names';
import { toEnvelope, toListEnvelope } from './api/envelope';
import { toDatasetDay } from './api/last-modified';
import { toJsonArtifact } from './artifact';

/**
 * Data files for client-side navigation to pages whose data are no document of the API. The explorer's are last,
 * because they take the most time.
 */
export function* buildPageSources(context: ArtifactContext): Generator<Artifact, void> {
  const { dataset } = context;
  yield toJsonArtifact(pageNamesPath.slice(1), toPageNames(context));
  const day = toDatasetDay(context);
  for (const { source, toDocument } of [...listedPages].reverse().filter(({ isSourceOwn }) => isSourceOwn)) {
    const document = toDocument(context);
    yield toJsonArtifact(
      source.slice(1),
      Array.isArray(document) ? toListEnvelope(dataset, day, document) : toEnvelope(dataset, day, document),
    );
  }
  yield context.explorerFile();
}
