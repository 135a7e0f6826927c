/** One measured thing beside what it is compared with, both from the same run. */
export interface Row {
  /** What was measured, short enough for a table. */
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with; null where the goal is a number of its own. */
  readonly baseline: string | null;
  readonly baselineValue: number | null;
  /** `value / baselineValue`. */
  readonly ratio: number | null;
  /** In words: "at most 2 ×", "at most 14 KB". */
  readonly goal: string | null;
  /** Whether the goal was reached; null where there is none. */
  readonly ok: boolean | null;
}

/** What a file of this folder exports. */
export interface Bench {
  readonly name: string;
  readonly run: () => readonly Row[] | Promise<readonly Row[]>;
}

interface Comparison extends Pick<Row, 'what' | 'value' | 'unit'> {
  readonly baseline: string;
  readonly baselineValue: number;
  /** The ratio that it should not exceed. */
  readonly atMost?: number;
}

/** A row that compares with a baseline by their ratio. */
export const createRatio = ({ atMost, ...row }: Comparison): Row => {
  const ratio = row.value / row.baselineValue;
  return {
    ...row,
    ratio,
    goal: atMost === undefined ? null : `at most ${atMost} ×`,
    ok: atMost === undefined ? null : ratio <= atMost,
  };
};

/** The middle of several measurements: one run that was disturbed does not move it. */
export const toMedian = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('No measurements');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};
