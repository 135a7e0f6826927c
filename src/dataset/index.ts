export type { ReadOptions, ReadResult } from './read-dataset';
export { readDataset } from './read-dataset';
export { readToday } from './today';
