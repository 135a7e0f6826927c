import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { SubjectDocument } from '../../model/api/subject';
import type { StatusDocument } from '../../model/api/status';
import { escapeXml, toPlainText } from '../../model/text/plain-text';
import { measureCard } from './height';
import { renderCard } from './card';
import { toJsonArtifact } from '../artifact';
import { toUrl } from '../site';

export { buildCardFiles } from './card-files';

const width = 360;

/** A subject's card for a frame, and the oEmbed document by which other sites find the card. */
export const buildSubjectEmbed = (
  context: ArtifactContext,
  document: SubjectDocument,
  status: StatusDocument,
): Artifact[] => {
  const { dataset, site } = context;
  const folder = `embed/subjects/${document.id}/`;
  const card = renderCard(context, document, status);
  const height = measureCard(card, width);
  const title = toPlainText(`${document.label}: ${document.status.text}`);
  return [
    { path: `${folder}index.html`, contents: card },
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
