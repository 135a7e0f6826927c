import type { Artifact } from '../artifact';
import type { Painter } from './painter';
import type { Picture } from './picture';
import type { ArtifactContext } from '../context';
import { renderPicture } from './draw';
import { toPictures } from './picture';

export type { Painter } from './painter';
export type { Picture } from './picture';
export { createPainter } from './painter';
export { pictureSize } from './draw';
export { toSitePicture, toStagePicture, toSubjectPicture, toSupportPicture } from './picture';

const paint = (painter: Painter, { path, scene }: Picture): Artifact => ({
  path,
  contents: painter.paint(renderPicture(painter, scene)),
});

/** The pictures that pages are shown with where others link to them: few, because subjects share them. */
export function* buildPictures({ dataset, painter }: ArtifactContext): Generator<Artifact, void> {
  if (painter !== null) for (const picture of toPictures(dataset.policy)) yield paint(painter, picture);
}

/** One of them, for who is asked for it by its path. */
export const buildPicture = ({ dataset, painter }: ArtifactContext, path: string): Artifact | null => {
  const picture = toPictures(dataset.policy).find((candidate) => candidate.path === path);
  return picture === undefined || painter === null ? null : paint(painter, picture);
};
