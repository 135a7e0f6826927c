import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { SubjectDocument } from '../../model/documents/subject-document';
import { escapeXml, toPlainText } from '../../model/text/plain-text';
import { renderCard } from './card';
import { toJsonArtifact } from '../artifact';
import type { StatusDocument } from '../../model/documents/status-document';
import { toUrl } from '../site';

export { buildCardFiles } from './card';

const width = 360;

/** A first guess, until the card says how high it is: a line each for name, badge, editions, answers and date. */
const guessHeight = (lines: number): number => 96 + 26 * lines;

/** A subject's card for a frame, and the document by which other sites find it. */
export const buildSubjectEmbed = (
  context: ArtifactContext,
  document: SubjectDocument,
  status: StatusDocument,
): Artifact[] => {
  const { dataset, site } = context;
  const folder = `embed/subjects/${document.id}/`;
  const isThere = document.presence.is === 'present';
  const height = guessHeight(
    isThere ? status.editions.reduce((lines, { answers }) => lines + 1 + answers.length, 0) : 1,
  );
  const title = toPlainText(`${document.label}: ${document.status.text}`);
  return [
    { path: `${folder}index.html`, contents: renderCard(context, document, status) },
    toJsonArtifact(`${folder}oembed.json`, {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: toPlainText(dataset.policy.title),
      provider_url: toUrl(site, '/'),
      cache_age: 86_400,
      width,
      height,
      html: `<iframe src="${escapeXml(toUrl(site, folder))}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy" sandbox="allow-scripts allow-top-navigation-by-user-activation allow-popups"></iframe>`,
    }),
  ];
};
