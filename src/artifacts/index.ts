import type { Artifact } from './artifact';
import type { ArtifactContext } from './context';
import type { SubjectDocument } from '../model/api/subject';
import type { StatusDocument } from '../model/api/status';
import type { Subject } from '../model/subject/subject';
import type { SubjectFeed } from './feed/subject-feed';
import { buildPolicyApi, buildStatusApi } from './api/catalog';
import { buildRobots } from './robots';
import { buildEntrance } from './api/entrance';
import { buildPageSources } from './page-sources';
import { buildFeeds, buildSubjectFeeds } from './feed';
import { toSubjectFeed } from './feed/subject-feed';
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

/** The contribution of a subject to the files about all subjects. */
interface Contribution {
  readonly id: string;
  readonly status: StatusDocument;
  readonly feed: SubjectFeed;
  /** The ids that it moved to or was split into. */
  readonly targets: readonly string[];
}

const toContribution = (context: ArtifactContext, document: SubjectDocument): Contribution => ({
  id: document.id,
  status: toStatusDocument(context.dataset, document),
  feed: toSubjectFeed(context, document, context.changesOf(document.id)),
  targets: document.presence.to.map(({ id }) => id),
});

function* buildFilesOf(
  context: ArtifactContext,
  document: SubjectDocument,
  { status, feed }: Contribution,
): Generator<Artifact, void> {
  const changes = context.changesOf(document.id);
  yield* buildSubjectApi(context, document, status);
  yield* buildSubjectBadges(context, document);
  yield* buildSubjectFeeds(context, document, feed);
  yield* buildSubjectEmbed(context, document, status);
  yield* buildSubjectMarkdown(context, document, changes);
}

/** Yields the published files of one subject. */
export function* buildSubjectFiles(context: ArtifactContext, subject: Subject): Generator<Artifact, void> {
  const document = context.deriveDocument(subject);
  yield* buildFilesOf(context, document, toContribution(context, document));
}

/** Yields the files that need no subject. */
export function* buildPolicyFiles(context: ArtifactContext): Generator<Artifact, void> {
  yield* buildPolicyBadges(context);
  yield* buildCardFiles();
  yield* buildRedirects(context);
  yield buildRobots(context.site);
  yield buildEntrance(context);
  yield* buildSchemas(context);
}

/**
 * Yields the files about all subjects, those first that take the least time: the development server stops at
 * the file that was requested. `contribute` is called only for the last files.
 */
export function* buildListFiles(
  context: ArtifactContext,
  contribute: () => readonly Contribution[] = () =>
    context.dataset.subjects.map((subject) => toContribution(context, context.deriveDocument(subject))),
): Generator<Artifact, void> {
  yield* buildPolicyApi(context);
  yield* buildPageSources(context);
  yield* buildListApi(context);
  yield* buildMarkdown(context, context.entries());
  const all = contribute();
  yield buildStatusApi(
    context,
    all.map(({ status }) => status),
  );
  yield buildLinks(context, context.entries(), new Map(all.map(({ id, targets }) => [id, targets])));
  yield* buildFeeds(
    context,
    all.map(({ feed }) => feed),
  );
}

/**
 * Yields every published file except the pictures. One subject's files follow another's, so a caller that
 * writes them immediately keeps only one subject's in memory; lists over all subjects come last. `onDocument`
 * receives each subject's document before its files, so the page need not derive it again.
 */
export function* buildArtifacts(
  context: ArtifactContext,
  onDocument?: (document: SubjectDocument) => void,
): Generator<Artifact, void> {
  const all: Contribution[] = [];
  for (const subject of context.dataset.subjects) {
    const document = context.deriveDocument(subject);
    onDocument?.(document);
    const contribution = toContribution(context, document);
    all.push(contribution);
    yield* buildFilesOf(context, document, contribution);
  }
  yield* buildPolicyFiles(context);
  yield* buildListFiles(context, () => all);
}
