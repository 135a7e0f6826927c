import type { Dataset } from '../catalog/dataset';
import type { Subject } from '../subject/subject';

/** A subject that is in both datasets. */
export interface Pair {
  readonly older: Dataset;
  readonly newer: Dataset;
  readonly before: Subject;
  readonly after: Subject;
  readonly label: string;
}
