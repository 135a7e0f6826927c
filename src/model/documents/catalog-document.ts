import type { CatalogEntry } from '../api/catalog-entry';
import type { SubjectDocument } from '../api/subject';
import type { DocumentAxis } from '../api/parts';

const toCatalogAxis = ({
  id,
  name,
  since,
  precision,
  after,
  release,
}: DocumentAxis): CatalogEntry['stage'] => ({
  id,
  name,
  since,
  precision,
  after,
  release,
});

/** The part of a subject's document that the catalog list contains. */
export const toCatalogEntry = (document: SubjectDocument): CatalogEntry => ({
  id: document.id,
  name: document.name,
  label: document.label,
  kind: document.kind.id,
  category: document.category?.id ?? null,
  subtype: document.subtype?.id ?? null,
  publisher: document.publisher?.id ?? null,
  aliases: document.aliases,
  logo: document.logo,
  presence: document.presence.is,
  status: document.status.text,
  stage: toCatalogAxis(document.stage),
  support: document.support === null ? null : toCatalogAxis(document.support),
  groups: document.groups,
  availability: document.availability.map(({ edition, value }) => ({ edition, value })),
  version: document.version,
  lastChanged: document.lastChanged,
  permalink: document.permalink,
});
