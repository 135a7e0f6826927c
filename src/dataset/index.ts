export type { DatasetReader, ReadResult } from './read-dataset';
export { createReader, readDataset } from './read-dataset';
export { appendRow } from './append-row';
export { exceptionsFile } from './apply-exceptions';
export { renderNewLock } from './new-lock';
export { readToday, TodayError } from './today';
export { toSubjectFile } from './to-subject';
export { writeFiles } from './write-files';
