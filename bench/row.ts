/** One measurement and its baseline, from the same run. */
export interface Row {
  /** The measured quantity, short enough for a table. */
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The baseline; null if the goal is an absolute number. */
  readonly baseline: string | null;
  readonly baselineValue: number | null;
  /** `value / baselineValue`. */
  readonly ratio: number | null;
  /** As text: "at most 2 ×", "at most 14 KB". */
  readonly goal: string | null;
  /** Whether the goal was reached; null without a goal. */
  readonly ok: boolean | null;
}

/** The exports of a benchmark file. */
export interface Bench {
  readonly name: string;
  readonly run: () => readonly Row[] | Promise<readonly Row[]>;
}

interface Comparison extends Pick<Row, 'what' | 'value' | 'unit'> {
  readonly baseline: string;
  readonly baselineValue: number;
  /** The greatest acceptable ratio. */
  readonly atMost?: number;
}

/** A row that compares a measurement with its baseline by ratio. */
export const createRatio = ({ atMost, ...row }: Comparison): Row => {
  const ratio = row.value / row.baselineValue;
  return {
    ...row,
    ratio,
    goal: atMost === undefined ? null : `at most ${atMost} ×`,
    ok: atMost === undefined ? null : ratio <= atMost,
  };
};

/** The median of several measurements, which one disturbed run does not affect. */
export const toMedian = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new Error('No measurements');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};
