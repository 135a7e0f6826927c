export type { DatasetReader, ReadResult } from './read-dataset';
export { createReader, readDataset } from './read-dataset';
export { appendRow, removeValue, setValue } from './edit-yaml';
export type { Row, YamlPath, YamlValue } from './edit-yaml';
export { exceptionsFile } from './apply-exceptions';
export { renderNewLock } from './new-lock';
export { readToday, TodayError } from './today';
export { toSubjectFile } from './to-subject';
export { writeFiles } from './write-files';
