import type { Artifact } from './artifact';
import type { ArtifactContext } from './context';
import { listedPages } from '../model/pages/listed-pages';
import { toEnvelope, toListEnvelope } from './api/envelope';
import { toDatasetDay } from './api/last-modified';
import { toJsonArtifact } from './artifact';

/** Data files for client-side navigation to pages whose data are no document of the API. */
export const buildPageSources = (context: ArtifactContext): Artifact[] => {
  const { dataset } = context;
  const day = toDatasetDay(context);
  const sources = listedPages
    .filter(({ isSourceOwn }) => isSourceOwn)
    .map(({ source, toDocument }) => {
      const document = toDocument(context);
      return toJsonArtifact(
        source.slice(1),
        Array.isArray(document) ? toListEnvelope(dataset, day, document) : toEnvelope(dataset, day, document),
      );
    });
  return [context.explorerFile(), ...sources];
};
