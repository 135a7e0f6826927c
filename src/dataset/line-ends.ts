import type { Problem } from '../model/rules/problem';
import type { RecordFile } from './read-record';
import { startOf } from './place';

/**
 * One problem for all files with Windows line endings, because a checkout on Windows has hundreds of them,
 * and their values are read correctly.
 */
export const checkLineEnds = (windows: readonly Pick<RecordFile<unknown>, 'file'>[]): Problem[] => {
  const [first, ...more] = windows;
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : `, and of ${more.length} more,`;
  return [
    {
      ...startOf(first.file),
      rule: 'file/line-ends',
      severity: 'warning',
      message: `Lines of this file${others} end in CRLF; they are read as if they ended in LF`,
      hint: 'Save with LF, or put "* text=auto eol=lf" into .gitattributes.',
    },
  ];
};
