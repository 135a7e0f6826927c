import { describe, expect, it } from 'vitest';
import { createSubject, row } from '../../../tests/sample/subject';
import { deriveDeadlines } from './deadline';
import { noticeAt } from './notice';

const today = '2024-06-15';
const source = 'https://kiln.example/end';

const subject = createSubject('celadon', {
  transitions: [
    row({ date: '2022-01-01', stage: 'proven' }),
    row({ date: '2024-09-01', status: 'planned', stage: 'retired' }),
    row({ date: '2024-06-15', status: 'planned', support: 'shared' }),
    row({ date: '2024-01-01', status: 'planned', support: 'backed' }),
  ],
  breakingChanges: [
    { version: '3.0', deadline: '2024-12-01' },
    { version: '2.0', deadline: '2023-12-01' },
    { version: '2.1' },
  ],
  deprecation: {
    notices: [
      { announced: '2024-03-01', endOfSupport: '2024-10-01', removal: '2025-01-01', source },
      { announced: '2023-06-01', endOfSupport: '2024-05-01', source },
      { announced: '2024-07-01', endOfSupport: '2025-10-01', source },
    ],
  },
});

describe('noticeAt', () => {
  it('takes the newest notice up to the day, and keeps earlier ones', () => {
    expect(noticeAt(subject, '2023-05-31')).toEqual({ current: null, earlier: [] });
    expect(noticeAt(subject, '2023-06-01').current?.endOfSupport).toBe('2024-05-01');
    const { current, earlier } = noticeAt(subject, today);
    expect(current?.announced).toBe('2024-03-01');
    expect(earlier.map(({ announced }) => announced)).toEqual(['2023-06-01']);
  });

  it('returns no end if none was announced', () => {
    expect(noticeAt(createSubject('plain'), today)).toEqual({ current: null, earlier: [] });
  });

  it('gives the same answer for two notices of one day in any order', () => {
    const notices = [
      { announced: '2024-01-01', endOfSupport: '2024-09-01', source },
      { announced: '2024-01-01', endOfSupport: '2024-08-01', source },
    ];
    const end = (list: typeof notices) =>
      noticeAt(createSubject('twice', { deprecation: { notices: list } }), today).current?.endOfSupport;
    expect(end(notices)).toBe('2024-09-01');
    expect(end([...notices].reverse())).toBe('2024-09-01');
  });
});

describe('deriveDeadlines', () => {
  it('lists all dates soonest first, with action and whether past or overdue', () => {
    const lines = deriveDeadlines(subject, today).map(
      ({ date, what, version, isPast, isOverdue }) =>
        `${date} ${what}${version === null ? '' : ` ${version}`}${isPast ? ' past' : ''}${isOverdue ? ' overdue' : ''}`,
    );
    expect(lines).toEqual([
      '2023-12-01 upgrade 2.0 past',
      '2024-01-01 planned past overdue',
      '2024-06-15 planned',
      '2024-09-01 planned',
      '2024-10-01 end-of-support',
      '2024-12-01 upgrade 3.0',
      '2025-01-01 removal',
    ]);
  });

  it('includes the source if there is one', () => {
    const sources = deriveDeadlines(subject, today).map((deadline) => deadline.source);
    expect(sources).toEqual([
      null,
      'https://kiln.example/log',
      'https://kiln.example/log',
      'https://kiln.example/log',
      source,
      null,
      source,
    ]);
  });

  it('counts a removal as overdue from the day after its date', () => {
    const due = createSubject('due', {
      transitions: [row({ date: '2022-01-01', stage: 'retired' })],
      deprecation: { notices: [{ announced: '2023-01-01', removal: today, source }] },
    });
    expect(deriveDeadlines(due, today)).toMatchObject([{ isPast: false, isOverdue: false }]);
    expect(deriveDeadlines(due, '2024-06-16')).toMatchObject([{ isPast: true, isOverdue: true }]);
  });

  it('does not count a past end of support as overdue', () => {
    const ended = createSubject('ended', {
      deprecation: { notices: [{ announced: '2023-01-01', endOfSupport: '2023-06-01', source }] },
    });
    expect(deriveDeadlines(ended, today)).toMatchObject([{ isPast: true, isOverdue: false }]);
  });

  it('orders equal dates in the same way for every order in the file', () => {
    const changes = [
      { version: '2.0', deadline: '2024-12-01' },
      { version: '1.0', deadline: '2024-12-01' },
    ];
    const versions = (list: typeof changes) =>
      deriveDeadlines(createSubject('a', { breakingChanges: list }), today).map(({ version }) => version);
    expect(versions(changes)).toEqual(['1.0', '2.0']);
    expect(versions([...changes].reverse())).toEqual(['1.0', '2.0']);
    const plans = ['https://kiln.example/b', 'https://kiln.example/a'].map((origin) => ({
      ...row({ date: '2024-12-01', status: 'planned', stage: 'proven' }),
      source: origin,
    }));
    const all = deriveDeadlines(
      createSubject('a', {
        transitions: plans,
        breakingChanges: changes,
        deprecation: { notices: [{ announced: '2024-01-01', removal: '2024-12-01', source }] },
      }),
      today,
    );
    expect(all.map(({ what, version, source: from }) => version ?? `${what} ${from ?? ''}`)).toEqual([
      'planned https://kiln.example/a',
      'planned https://kiln.example/b',
      `removal ${source}`,
      '1.0',
      '2.0',
    ]);
  });

  it('does not count a removal without a day, or a future one, as overdue', () => {
    const overdue = (more: object) =>
      deriveDeadlines(
        createSubject('a', { deprecation: { notices: [{ announced: '2024-01-01', source, ...more }] } }),
        today,
      ).map(({ what, isOverdue }) => `${what} ${isOverdue}`);
    expect(overdue({ endOfSupport: '2024-02-01' })).toEqual(['end-of-support false']);
    expect(overdue({ removal: '2024-06-16' })).toEqual(['removal false']);
    expect(overdue({ removal: '2024-06-14' })).toEqual(['removal true']);
  });

  it('returns none for a removed subject', () => {
    const gone = createSubject('gone', {
      transitions: [row({ date: '2022-01-01', event: 'removed' })],
      breakingChanges: [{ version: '3.0', deadline: '2024-12-01' }],
    });
    expect(deriveDeadlines(gone, today)).toEqual([]);
  });
});
