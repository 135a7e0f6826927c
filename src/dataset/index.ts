export type { ReadOptions, ReadResult } from './read-dataset';
export { readDataset } from './read-dataset';
export { appendRow } from './append-row';
export { exceptionsFile } from './apply-exceptions';
export { readToday } from './today';
