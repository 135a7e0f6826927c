import type { Artifact } from '../artifact';
import type { ArtifactContext } from '../context';
import type { CatalogEntry } from '../../model/api/catalog-entry';
import type { LinksDocument } from '../../model/api/policy';
import { clausePermalink, stagePermalink, supportPermalink } from '../../model/permalink/permalink';
import { toDatasetDay } from './last-modified';
import { toEnvelope } from './envelope';
import { toJsonArtifact } from '../artifact';
import { toUrl } from '../site';

/**
 * Patterns of site paths: `{id}` is a subject id, `{edition}` an edition id, `{part}` is status, stage or
 * support.
 */
export const permalinkPatterns = {
  subject: '/catalog/{id}/',
  subjectEdition: '/catalog/{id}/?edition={edition}#edition-{edition}',
  badge: '/badges/{id}/{part}.svg',
  document: '/api/v1/subjects/{id}.json',
  status: '/api/v1/status/{id}.json',
  atom: '/feeds/subjects/{id}.atom',
  calendar: '/feeds/subjects/{id}.ics',
  embed: '/embed/subjects/{id}/',
  markdown: '/catalog/{id}.md',
  explorer: '/explorer/',
  compare: '/compare/?with={with}',
} as const;

/** Every published id with its path below `site`. */
export const buildLinks = (
  context: ArtifactContext,
  entries: readonly CatalogEntry[],
  targets: ReadonlyMap<string, readonly string[]>,
): Artifact => {
  const { dataset, site } = context;
  const { policy } = dataset;
  return toJsonArtifact(
    'api/v1/links.json',
    toEnvelope<LinksDocument>(dataset, toDatasetDay(context), {
      site: toUrl(site, '/'),
      patterns: permalinkPatterns,
      stages: policy.stages.map(({ id, name, aliases }) => ({
        id,
        name,
        aliases,
        permalink: stagePermalink(id),
      })),
      supportStates: policy.supportStates.map(({ id, name, aliases }) => ({
        id,
        name,
        aliases,
        permalink: supportPermalink(id),
      })),
      kinds: policy.kinds.map(({ id, name }) => ({ id, name })),
      editions: policy.editions.map(({ id, name, aliases, in: values = {} }) => ({
        id,
        name,
        aliases,
        in: values,
      })),
      clauses: policy.clauses.map((clause) => ({ id: clause.id, permalink: clausePermalink(clause) })),
      subjects: entries.map(({ id, label, aliases, permalink, presence }) => ({
        id,
        label,
        aliases,
        permalink,
        presence,
        to: targets.get(id) ?? [],
      })),
      redirects: (dataset.redirects ?? []).map(({ from, to }) => ({ from, to })),
    }),
  );
};
