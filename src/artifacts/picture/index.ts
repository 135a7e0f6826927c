import type { Artifact } from '../artifact';
import type { Rasterizer } from './rasterizer';
import type { Picture } from './picture';
import type { ArtifactContext } from '../context';
import { renderPicture } from './draw';
import { toPictures } from './picture';

export type { Rasterizer } from './rasterizer';
export type { Picture } from './picture';
export { createRasterizer } from './rasterizer';
export { pictureSize } from './draw';
export { toSitePicture, toStagePicture, toSubjectPicture, toSupportPicture } from './picture';

const paint = (rasterizer: Rasterizer, { path, scene }: Picture): Artifact => ({
  path,
  contents: rasterizer.paint(renderPicture(rasterizer, scene)),
});

/** The link previews of all pages. They are few, because subjects share them. */
export function* buildPictures({ dataset, rasterizer }: ArtifactContext): Generator<Artifact, void> {
  if (rasterizer !== null) for (const picture of toPictures(dataset.policy)) yield paint(rasterizer, picture);
}

/** Builds one picture by its path; null if no picture has the path. */
export const buildPicture = ({ dataset, rasterizer }: ArtifactContext, path: string): Artifact | null => {
  const picture = toPictures(dataset.policy).find((candidate) => candidate.path === path);
  return picture === undefined || rasterizer === null ? null : paint(rasterizer, picture);
};
