import type { Problem } from '../model/rules/problem';
import type { RecordFile } from './read-record';
import { startOf } from './place';
import { say } from '../model/text/say';

/**
 * One problem for all files with Windows line endings, because a checkout on Windows has hundreds of them,
 * and their values are read correctly.
 */
export const checkLineEnds = (windows: readonly Pick<RecordFile<unknown>, 'file'>[]): Problem[] => {
  const [first, ...more] = windows;
  if (first === undefined) return [];
  return [
    {
      ...startOf(first.file),
      rule: 'file/line-ends',
      severity: 'warning',
      message: say('file.line-ends', { others: more.length }),
      hint: say('file.line-ends-hint'),
    },
  ];
};
