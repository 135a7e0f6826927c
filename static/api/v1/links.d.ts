import type { ClauseId, EditionId, KindId, StageId, SubjectId, SupportStateId } from './stages.js';

/** A view of the explorer. Several ids mean any of them. */
export interface ExplorerView {
  readonly q?: string;
  readonly kind?: KindId | readonly KindId[];
  readonly stage?: StageId | readonly StageId[];
  readonly support?: SupportStateId | readonly SupportStateId[];
  readonly edition?: EditionId;
  /** A day, YYYY-MM-DD. */
  readonly asOf?: `${number}-${number}-${number}`;
  readonly list?: readonly SubjectId[];
}

export interface BadgeOptions {
  readonly part?: 'status' | 'stage' | 'support';
  readonly style?: 'plain' | 'flat' | 'flat-square' | 'for-the-badge';
}

export type Comparable = `subject:${SubjectId}` | `stage:${StageId}` | `edition:${EditionId}`;

/** Every function gives an absolute link, and throws an UnknownIdError with a suggestion for an id that does not exist. */
export interface Links {
  readonly subject: (id: SubjectId, options?: { readonly edition?: EditionId }) => string;
  readonly stage: (id: StageId) => string;
  readonly support: (id: SupportStateId) => string;
  readonly clause: (id: ClauseId) => string;
  readonly badge: (id: SubjectId, options?: BadgeOptions) => string;
  readonly explorer: (view?: ExplorerView) => string;
  readonly compare: (...things: readonly [Comparable, ...Comparable[]]) => string;
  /** Whether an id that your program does not know in advance is one of the catalog, of the policy. */
  readonly hasSubject: (id: unknown) => id is SubjectId;
  readonly hasStage: (id: unknown) => id is StageId;
  readonly hasSupport: (id: unknown) => id is SupportStateId;
  readonly hasEdition: (id: unknown) => id is EditionId;
  readonly hasKind: (id: unknown) => id is KindId;
  readonly hasClause: (id: unknown) => id is ClauseId;
}

interface Entry {
  readonly id: string;
}

interface Place extends Entry {
  readonly permalink: string;
}

/** What is read of links.json. An import of the file has wider types than the API, and fits too. */
export interface LinksData {
  readonly site: string;
  readonly subjects: readonly Place[];
  readonly stages: readonly Place[];
  readonly supportStates: readonly Place[];
  readonly editions: readonly Entry[];
  readonly kinds: readonly Entry[];
  readonly clauses: readonly Place[];
}

export declare class UnknownIdError extends TypeError {}

/** Makes links of the answer of links.json, whole or its `result`. */
export declare const createLinks: (answer: LinksData | { readonly result: LinksData }) => Links;
