import type { Artifact } from './artifact';
import type { CatalogEntry } from '../model/documents/catalog-document';
import type { Dataset } from '../model/catalog/dataset';
import type { Site } from './site';
import type { SubjectChange } from '../model/documents/change';
import type { SubjectDocument } from '../model/documents/subject-document';
import type { StatusDocument } from '../model/documents/status-document';
import type { SubjectFeed } from './feed';
import { buildCatalogApi } from './api/catalog';
import { buildConformance } from './conformance';
import { buildEntrance } from './api/entrance';
import { buildExplorer } from './explorer';
import { buildFeeds, buildSubjectFeeds, toSubjectFeed } from './feed';
import { buildLinks } from './api/links';
import { buildMarkdown, buildSubjectMarkdown } from './markdown';
import { buildPolicyBadges, buildSubjectBadges } from './badge';
import { buildRedirects } from './redirect';
import { buildSchemas } from './schema';
import { buildCardFiles, buildSubjectEmbed } from './embed';
import { buildSubjectApi } from './api/subject';
import { createContext } from './context';
import { toCatalogEntry } from '../model/documents/catalog-document';
import { toSubjectChanges } from '../model/documents/change';
import { toStatusDocument } from '../model/documents/status-document';
import { toSubjectDocument } from '../model/documents/to-subject-document';

export type { Artifact } from './artifact';
export type { Site } from './site';

/**
 * Every file that is published beside the pages. One subject's files follow another's, so that a caller who writes
 * them as they come holds no more than one subject's; the lists over all of them come last. `tell` is given each
 * subject's document before its files: who draws its page need not derive it again.
 */
export function* buildArtifacts(
  dataset: Dataset,
  site: Site,
  tell?: (document: SubjectDocument) => void,
): Generator<Artifact, void> {
  const context = createContext(dataset, site);
  const entries: CatalogEntry[] = [];
  const changes: SubjectChange[] = [];
  const statuses: StatusDocument[] = [];
  const feeds: SubjectFeed[] = [];
  const targets = new Map<string, readonly string[]>();
  for (const subject of dataset.subjects) {
    const document = toSubjectDocument(context, subject);
    tell?.(document);
    const ownChanges = toSubjectChanges(dataset.policy, document, context.refer);
    const feed = toSubjectFeed(context, document, ownChanges);
    entries.push(toCatalogEntry(document));
    changes.push(...ownChanges);
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
    yield* buildSubjectMarkdown(context, document, ownChanges);
  }
  yield* buildPolicyBadges(dataset.policy);
  yield* buildCardFiles();
  yield* buildRedirects(context);
  yield buildEntrance(context);
  yield* buildCatalogApi(context, entries, changes, statuses);
  yield* buildSchemas(context);
  yield buildLinks(context, entries, targets);
  yield* buildFeeds(context, feeds);
  yield* buildMarkdown(context, entries);
  yield* buildExplorer(context);
  yield* buildConformance(context);
}
