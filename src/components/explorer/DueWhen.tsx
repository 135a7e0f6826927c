import type { Deadline } from '../../model/api/deadline';
import { When } from '../parts/When';
import { isUpgradeByRelease, toDeadlineDating } from '../../model/subject/deadline-words';
import { node, withNodes } from '../parts/with-nodes';
import { say } from '../../model/text/say';

type Due = Pick<Deadline, 'what' | 'date'> & Partial<Pick<Deadline, 'precision' | 'release'>>;

/** The date of a deadline with its preposition: "on 5 May 2022", "by 1.36 (5 May 2022)". */
export const DueWhen = ({ deadline }: { readonly deadline: Due }) => {
  const dating = toDeadlineDating(deadline);
  if (!isUpgradeByRelease(deadline)) return <When date={deadline.date} dating={dating} spoken />;
  return withNodes(
    say('date.by-release', { release: node(0) }),
    <When date={deadline.date} dating={dating} />,
  );
};
