import type { Breach, PolicyRule } from './rule';
import type { Day } from '../time/calendar';
import { compareEnds } from '../policy/release';
import { renderEnd, toEnd, toWrittenKey } from '../subject/notice';
import { daysBetween, renderDate } from '../time/calendar';
import { say } from '../text/say';

const describeMove = (
  what: 'endOfSupport' | 'removal' | 'upgrade',
  version: string,
  from: Day,
  to: Day,
): Pick<Breach, 'message' | 'hint'> => {
  const way = to < from ? 'earlier' : 'later';
  return {
    message: say('rule.moved', {
      what,
      version,
      days: Math.abs(daysBetween(from, to)),
      way,
      from: renderDate(from),
      to: renderDate(to),
    }),
    hint: way === 'earlier' ? say('deadline-moved.earlier-hint') : say('deadline-moved.later-hint'),
  };
};

/** Without both days, the table of releases says which is later, if it is certain. */
const describeMoveOfRelease = (
  what: 'endOfSupport' | 'removal',
  from: string,
  to: string,
  order: number | null,
): Pick<Breach, 'message' | 'hint'> => ({
  message: say('rule.moved-release', {
    what,
    way: order === null ? 'other' : order > 0 ? 'earlier' : 'later',
    from,
    to,
  }),
  hint: order !== null && order > 0 ? say('deadline-moved.earlier-hint') : say('deadline-moved.later-hint'),
});

export const deadlineMoved: PolicyRule = {
  name: 'deadline-moved',
  severity: 'warning',
  summary: () => say('rule.deadline-moved'),
  toClauses: () => [],
  isSet: () => true,
  concerns: ({ deprecation, breakingChanges }) =>
    (deprecation?.notices.length ?? 0) > 0 || breakingChanges.some(({ deadline }) => deadline !== undefined),
  *findBreaches({ deprecation, breakingChanges }, { policy }) {
    const notices = [...(deprecation?.notices ?? []).entries()].sort(([, a], [, b]) =>
      a.announced < b.announced ? -1 : 1,
    );
    for (const key of ['endOfSupport', 'removal'] as const) {
      const ends = notices.flatMap(([index, notice]) => {
        const end = toEnd(notice, key);
        return end === null ? [] : [{ index, notice, end }];
      });
      for (const [position, later] of ends.entries()) {
        const earlier = ends[position - 1];
        if (earlier === undefined) continue;
        const order = compareEnds(policy, earlier.end, later.end);
        if (order === 0) continue;
        const isByDay = earlier.end.day !== undefined && later.end.day !== undefined;
        yield {
          path: ['deprecation', 'notices', later.index, toWrittenKey(later.notice, key)],
          ...(isByDay && earlier.end.day !== later.end.day
            ? describeMove(key, '', earlier.end.day ?? '', later.end.day ?? '')
            : describeMoveOfRelease(
                key,
                renderEnd(earlier.notice, key),
                renderEnd(later.notice, key),
                order,
              )),
          since: later.notice.announced,
          until: null,
        };
      }
    }
    for (const [index, { version, deadline, deadlineRelease, movedFrom = [] }] of breakingChanges.entries()) {
      const before = movedFrom.at(-1);
      if (deadline === undefined || before === undefined || before === deadline) continue;
      yield {
        path: ['breakingChanges', index, deadlineRelease === undefined ? 'deadline' : 'until'],
        ...describeMove('upgrade', version, before, deadline),
        since: null,
        until: null,
      };
    }
  },
};
