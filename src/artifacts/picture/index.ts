import type { Artifact } from '../artifact';
import type { Painter } from './painter';
import type { Picture } from './picture';
import type { Policy } from '../../model/policy/policy';
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
export function* buildPictures(policy: Policy, painter: Painter): Generator<Artifact, void> {
  for (const picture of toPictures(policy)) yield paint(painter, picture);
}

/** One of them, for who is asked for it by its path. */
export const buildPicture = (policy: Policy, painter: Painter, path: string): Artifact | null => {
  const picture = toPictures(policy).find((candidate) => candidate.path === path);
  return picture === undefined ? null : paint(painter, picture);
};
