import type { Dating, Day } from '../time/calendar';
import type { Offer } from '../subject/subject';
import type { DocumentAxis, Named, SubjectDocument } from './subject-document';

export interface CatalogAxis extends Named, Dating {
  readonly since: Day | null;
}

/** A subject in the list of all: enough to find it, sort it and tell its status. */
export interface CatalogEntry extends Named {
  readonly label: string;
  readonly kind: string;
  readonly category: string | null;
  readonly subtype: string | null;
  readonly publisher: string;
  readonly aliases: readonly string[];
  readonly presence: SubjectDocument['presence']['is'];
  /** Stage and support state in one line, in the words of every other surface. */
  readonly status: string;
  readonly stage: CatalogAxis;
  readonly support: CatalogAxis;
  /** In the policy's order of editions. */
  readonly availability: readonly { readonly edition: string; readonly value: Offer }[];
  readonly version: string | null;
  readonly lastChanged: Day | null;
  readonly permalink: string;
}

const toCatalogAxis = ({ id, name, since, precision, after }: DocumentAxis): CatalogAxis => ({
  id,
  name,
  since,
  precision,
  after,
});

/** What the list of all subjects keeps of a subject's document. */
export const toCatalogEntry = (document: SubjectDocument): CatalogEntry => ({
  id: document.id,
  name: document.name,
  label: document.label,
  kind: document.kind.id,
  category: document.category?.id ?? null,
  subtype: document.subtype?.id ?? null,
  publisher: document.publisher.id,
  aliases: document.aliases,
  presence: document.presence.is,
  status: document.status.text,
  stage: toCatalogAxis(document.stage),
  support: toCatalogAxis(document.support),
  availability: document.availability.map(({ edition, value }) => ({ edition, value })),
  version: document.version,
  lastChanged: document.lastChanged,
  permalink: document.permalink,
});
