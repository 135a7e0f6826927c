import type {
  ClauseId,
  EditionId,
  KindId,
  LinksResponse,
  StageId,
  SubjectId,
  SupportStateId,
} from './stages';

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
}

export declare class UnknownIdError extends TypeError {}

/** Makes links of the answer of links.json, whole or its `result`. */
export declare const createLinks: (answer: LinksResponse | LinksResponse['result']) => Links;
