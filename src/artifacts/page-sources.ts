import type { Artifact } from './artifact';
import type { ArtifactContext } from './context';
import { listedPages } from '../model/pages/listed-pages';
import { toEnvelope, toListEnvelope } from './api/envelope';
import { toJsonArtifact } from './artifact';

/** What pages are drawn from when they are reached without their HTML, where that is no document of the API. */
export const buildPageSources = (context: ArtifactContext): Artifact[] => {
  const { dataset } = context;
  const sources = listedPages
    .filter(({ isSourceOwn }) => isSourceOwn)
    .map(({ source, toDocument }) => {
      const document = toDocument(context);
      return toJsonArtifact(
        source.slice(1),
        Array.isArray(document) ? toListEnvelope(dataset, document) : toEnvelope(dataset, document),
      );
    });
  return [context.explorerFile(), ...sources];
};
