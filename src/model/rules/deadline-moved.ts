import type { Breach, PolicyRule } from './rule';
import type { Day } from '../time/calendar';
import { toWrittenKey } from '../subject/notice';
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

export const deadlineMoved: PolicyRule = {
  name: 'deadline-moved',
  severity: 'warning',
  summary: () => say('rule.deadline-moved'),
  toClauses: () => [],
  isSet: () => true,
  concerns: ({ deprecation, breakingChanges }) =>
    (deprecation?.notices.length ?? 0) > 0 || breakingChanges.some(({ deadline }) => deadline !== undefined),
  *findBreaches({ deprecation, breakingChanges }) {
    const notices = [...(deprecation?.notices ?? []).entries()].sort(([, a], [, b]) =>
      a.announced < b.announced ? -1 : 1,
    );
    for (const key of ['endOfSupport', 'removal'] as const) {
      const dated = notices.flatMap(([index, notice]) => {
        const date = notice[key];
        return date === undefined
          ? []
          : [{ index, date, announced: notice.announced, written: toWrittenKey(notice, key) }];
      });
      for (const [position, later] of dated.entries()) {
        const earlier = dated[position - 1];
        if (earlier === undefined || earlier.date === later.date) continue;
        yield {
          path: ['deprecation', 'notices', later.index, later.written],
          ...describeMove(key, '', earlier.date, later.date),
          since: later.announced,
          until: null,
        };
      }
    }
    for (const [index, { version, deadline, movedFrom = [] }] of breakingChanges.entries()) {
      const before = movedFrom.at(-1);
      if (deadline === undefined || before === undefined || before === deadline) continue;
      yield {
        path: ['breakingChanges', index, 'deadline'],
        ...describeMove('upgrade', version, before, deadline),
        since: null,
        until: null,
      };
    }
  },
};
