export interface StageBadgeOptions {
  /** Where the stages are published. */
  readonly site: string;
  /** The folder that answers are kept in; `node_modules/.cache/stage-badges` without it. */
  readonly cache?: string;
  /** For how many milliseconds an answer is not asked for again; an hour without it. */
  readonly maxAge?: number;
  /** After how many milliseconds a page no longer waits; ten seconds without it. */
  readonly timeout?: number;
  /** Whether a page asks for its words at each build, which takes webpack or Rspack. Elsewhere, write `false`. */
  readonly live?: boolean;
}

/** Turns `<SubjectBadge subject="…" />` in MDX into a badge with its words and its link. */
declare const remarkStageBadge: (options: StageBadgeOptions) => (tree: object, file: object) => Promise<void>;
export default remarkStageBadge;
