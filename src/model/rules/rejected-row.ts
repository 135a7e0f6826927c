import type { Finding, StructureRule } from './rule';
import type { Subject, Transition } from '../subject/subject';
import { renderDate } from '../time/calendar';
import { toRejectedLists } from './rule';
import { say } from '../text/say';

type Rejected = NonNullable<Subject['rejected']>[number];

/** Whether a row repeats an entry that the record rejects. */
const isRejected = (row: Transition, { date, stage, support, availability = {}, event }: Rejected): boolean =>
  row.date === date &&
  row.status === 'done' &&
  ((stage !== undefined && row.stage === stage) ||
    (support !== undefined && row.support === support) ||
    (event !== undefined && row.event?.is === event) ||
    Object.entries(availability).some(([edition, offer]) => row.availability[edition] === offer));

function* checkSubject(subject: Subject): Iterable<Finding> {
  for (const { path, facet, rejected } of toRejectedLists(subject))
    for (const [index, entry] of rejected.entries())
      if ((facet ?? subject).transitions.some((row) => isRejected(row, entry)))
        yield {
          file: subject.file,
          path: [...path, index],
          message: say('rejected-row.found', { day: renderDate(entry.date) }),
          hint: say('rejected-row.hint'),
        };
}

/** A record has no row that it rejects. */
export const rejectedRow: StructureRule = {
  name: 'rejected-row',
  checkSubject,
};
