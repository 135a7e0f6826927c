import type { Artifact } from './artifact';
import type { CatalogEntry } from '../model/catalog-document';
import type { Dataset } from '../model/dataset';
import type { Site } from './site';
import type { SubjectChange } from '../model/change';
import { buildPolicyBadges, buildSubjectBadges } from './badge';
import { buildCatalogApi } from './api/catalog';
import { buildEntrance } from './api/entrance';
import { buildLinks } from './api/links';
import { buildSchemas } from './schema';
import { buildSubjectApi } from './api/subject';
import { createContext } from './context';
import { toCatalogEntry } from '../model/catalog-document';
import { toSubjectChanges } from '../model/change';
import { toSubjectDocument } from '../model/to-subject-document';

export type { Artifact } from './artifact';
export type { Site } from './site';

/**
 * Every file that is published beside the pages. One subject's files follow another's, so that a caller who writes
 * them as they come holds no more than one subject's; the lists over all of them come last.
 */
export function* buildArtifacts(dataset: Dataset, site: Site): Generator<Artifact, void> {
  const context = createContext(dataset, site);
  const entries: CatalogEntry[] = [];
  const changes: SubjectChange[] = [];
  const targets = new Map<string, readonly string[]>();
  for (const subject of dataset.subjects) {
    const document = toSubjectDocument(context, subject);
    entries.push(toCatalogEntry(document));
    changes.push(...toSubjectChanges(dataset.policy, document, context.refer));
    if (document.presence.to.length > 0)
      targets.set(
        subject.id,
        document.presence.to.map(({ id }) => id),
      );
    yield* buildSubjectApi(context, document);
    yield* buildSubjectBadges(context, document);
  }
  yield* buildPolicyBadges(dataset.policy);
  yield buildEntrance(context);
  yield* buildCatalogApi(context, entries, changes);
  yield* buildSchemas(context);
  yield buildLinks(context, entries, targets);
}
