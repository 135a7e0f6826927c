import type { Artifact } from './artifact';
import type { ArtifactContext } from './context';
import type { SubjectDocument } from '../model/api/subject';
import type { StatusDocument } from '../model/api/status';
import type { SubjectFeed } from './feed';
import { buildCatalogApi } from './api/catalog';
import { buildRobots } from './robots';
import { buildEntrance } from './api/entrance';
import { buildPageSources } from './page-sources';
import { buildFeeds, buildSubjectFeeds, toSubjectFeed } from './feed';
import { buildLinks } from './api/links';
import { buildListApi } from './api/lists';
import { buildMarkdown, buildSubjectMarkdown } from './markdown';
import { buildPolicyBadges, buildSubjectBadges } from './badge';
import { buildRedirects } from './redirect';
import { buildSchemas } from './schema';
import { buildCardFiles, buildSubjectEmbed } from './embed';
import { buildSubjectApi } from './api/subject';
import { toStatusDocument } from '../model/documents/status-document';

export type { Artifact } from './artifact';
export type { ArtifactContext } from './context';
export type { Site } from './site';
export { createContext } from './context';

/**
 * Yields every published file except the pictures. One subject's files follow another's, so a caller that
 * writes them immediately keeps only one subject's in memory; lists over all subjects come last. `onDocument`
 * receives each subject's document before its files, so the page need not derive it again.
 */
export function* buildArtifacts(
  context: ArtifactContext,
  onDocument?: (document: SubjectDocument) => void,
): Generator<Artifact, void> {
  const { dataset } = context;
  const statuses: StatusDocument[] = [];
  const feeds: SubjectFeed[] = [];
  const targets = new Map<string, readonly string[]>();
  for (const subject of dataset.subjects) {
    const document = context.deriveDocument(subject);
    onDocument?.(document);
    const changes = context.changesOf(subject.id);
    const feed = toSubjectFeed(context, document, changes);
    feeds.push(feed);
    targets.set(
      subject.id,
      document.presence.to.map(({ id }) => id),
    );
    const status = toStatusDocument(dataset, document);
    statuses.push(status);
    yield* buildSubjectApi(context, document, status);
    yield* buildSubjectBadges(context, document);
    yield* buildSubjectFeeds(context, document, feed);
    yield* buildSubjectEmbed(context, document, status);
    yield* buildSubjectMarkdown(context, document, changes);
  }
  yield* buildPolicyBadges(context);
  yield* buildCardFiles();
  yield* buildRedirects(context);
  yield buildRobots(context.site);
  yield buildEntrance(context);
  yield* buildCatalogApi(context, statuses);
  yield* buildListApi(context);
  yield* buildSchemas(context);
  yield buildLinks(context, context.entries(), targets);
  yield* buildFeeds(context, feeds);
  yield* buildMarkdown(context, context.entries());
  yield* buildPageSources(context);
}
