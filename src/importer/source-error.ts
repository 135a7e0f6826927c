/** A fault in a file of the source, which is in no format that its name promises, or a part of it is not. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(
    message: string,
    readonly file: string,
    readonly line: number | null = null,
    /** The id of the faulty record, if it can be read. */
    readonly id: string | null = null,
    /** More faults of the same file, if the whole file is needed. */
    readonly others: readonly SourceError[] = [],
  ) {
    super(message);
  }
}

/** Throws the faults of a file as one error. */
export const refuseFaults = (faults: readonly SourceError[]): void => {
  const [first, ...others] = faults;
  if (first === undefined) return;
  throw new SourceError(first.message, first.file, first.line, first.id, others);
};
