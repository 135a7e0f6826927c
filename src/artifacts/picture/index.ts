import type { Artifact } from '../artifact';
import type { Rasterizer } from './rasterizer';
import type { Picture } from './picture';
import type { ArtifactContext } from '../context';
import type { SubjectDocument } from '../../model/api/subject';
import { createItemPainter } from './item';
import { renderPicture } from './draw';
import { toPictures, toSubjectPicture } from './picture';

export type { IndexedPicture, Rasterizer } from './rasterizer';
export type { Picture } from './picture';
export { createRasterizer } from './rasterizer';
export { pictureSize } from './draw';
export { toSitePicture, toStagePicture, toSubjectPicture, toSupportPicture } from './picture';

const paint = (rasterizer: Rasterizer, { path, scene }: Picture): Artifact => ({
  path,
  contents: rasterizer.paint(renderPicture(rasterizer, scene)),
});

/** The link previews of all pages except those of subjects. */
export function* buildPictures({ dataset, rasterizer }: ArtifactContext): Generator<Artifact, void> {
  if (rasterizer !== null) for (const picture of toPictures(dataset.policy)) yield paint(rasterizer, picture);
}

/** Creates a function that builds the link preview of a subject's page. */
export const createSubjectPainter = ({
  dataset: { policy },
  rasterizer,
}: ArtifactContext): ((document: SubjectDocument) => Artifact[]) => {
  const paintItem = rasterizer === null ? null : createItemPainter(rasterizer);
  return (document) => {
    const { path, scene } = toSubjectPicture(policy, document);
    return paintItem === null ? [] : [{ path, contents: paintItem(scene) }];
  };
};

/** Builds one picture by its path; null if no picture has the path. */
export const buildPicture = (context: ArtifactContext, path: string): Artifact | null => {
  const { dataset, rasterizer, deriveDocument } = context;
  if (rasterizer === null) return null;
  const picture = toPictures(dataset.policy).find((candidate) => candidate.path === path);
  if (picture !== undefined) return paint(rasterizer, picture);
  const subject = dataset.subjects.find(({ id }) => path === `pictures/items/${id}.png`);
  return subject === undefined ? null : (createSubjectPainter(context)(deriveDocument(subject))[0] ?? null);
};
