export type { DatasetReader, ReadResult } from './read-dataset';
export { createReader, readDataset } from './read-dataset';
export { appendRow } from './append-row';
export { exceptionsFile } from './apply-exceptions';
export { recordPermalinks } from './record-permalinks';
export { readToday, TodayError } from './today';
