import type { SubjectChange } from '../../model/api/subject';
import type { ChangeGroup } from '../../model/documents/change-group';
import { buildChangeGroups } from '../../model/documents/change-group';
import { groupChanges } from '../../model/documents/change-order';

/** Heights of headings, in lines of text. */
const monthHead = 2.8;
const dayHead = 1.8;

/** Letters of "Replacement", links to sources and gaps that an entry can have beside its words. */
const besideEntry = 30;
const besideName = 4;

/** The height of an entry in lines, if this many letters fit on one. */
const countLines = ({ changes: [first, ...others], text }: ChangeGroup, letters: number): number => {
  const words = others.length === 0 ? first.subject.label.length + text.length : text.length;
  const names = [first, ...others].reduce((sum, { subject }) => sum + subject.label.length + besideName, 0);
  return (
    Math.ceil((words + besideEntry) / letters) + (others.length === 0 ? 0 : Math.ceil(names / letters) + 0.5)
  );
};

/**
 * The height of a month in a list of changes, in lines of text. The browser takes it for months that it has not laid out,
 * so a wrong one makes the scroll bar jump.
 */
export const estimateMonth = (changes: readonly SubjectChange[], letters: number): number =>
  Math.round(
    groupChanges(changes, 'day').reduce(
      (sum, [, ofDay]) =>
        buildChangeGroups(ofDay).reduce(
          (height, group) => height + countLines(group, letters),
          sum + dayHead,
        ),
      monthHead,
    ),
  );
