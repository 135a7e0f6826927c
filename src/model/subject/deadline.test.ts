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
  it('takes the newest notice that was out by the day, and keeps those it replaced', () => {
    expect(noticeAt(subject, '2023-05-31')).toEqual({ current: null, earlier: [] });
    expect(noticeAt(subject, '2023-06-01').current?.endOfSupport).toBe('2024-05-01');
    const { current, earlier } = noticeAt(subject, today);
    expect(current?.announced).toBe('2024-03-01');
    expect(earlier.map(({ announced }) => announced)).toEqual(['2023-06-01']);
  });

  it('knows no end where none was ever announced', () => {
    expect(noticeAt(createSubject('plain'), today)).toEqual({ current: null, earlier: [] });
  });

  it('gives one answer for two notices of a day, whatever their order', () => {
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
  it('lists all dates soonest first, with what each asks and whether it is past or overdue', () => {
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

  it('names the source where there is one', () => {
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

  it('takes a removal for overdue from the day after it was due', () => {
    const due = createSubject('due', {
      transitions: [row({ date: '2022-01-01', stage: 'retired' })],
      deprecation: { notices: [{ announced: '2023-01-01', removal: today, source }] },
    });
    expect(deriveDeadlines(due, today)).toMatchObject([{ isPast: false, isOverdue: false }]);
    expect(deriveDeadlines(due, '2024-06-16')).toMatchObject([{ isPast: true, isOverdue: true }]);
  });

  it('does not call a passed end of support overdue: it is a fact', () => {
    const ended = createSubject('ended', {
      deprecation: { notices: [{ announced: '2023-01-01', endOfSupport: '2023-06-01', source }] },
    });
    expect(deriveDeadlines(ended, today)).toMatchObject([{ isPast: true, isOverdue: false }]);
  });

  it('has one order for dates that fall together, whatever the order of the file', () => {
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

  it('takes a removal without a day, or one to come, for no removal that is late', () => {
    const overdue = (more: object) =>
      deriveDeadlines(
        createSubject('a', { deprecation: { notices: [{ announced: '2024-01-01', source, ...more }] } }),
        today,
      ).map(({ what, isOverdue }) => `${what} ${isOverdue}`);
    expect(overdue({ endOfSupport: '2024-02-01' })).toEqual(['end-of-support false']);
    expect(overdue({ removal: '2024-06-16' })).toEqual(['removal false']);
    expect(overdue({ removal: '2024-06-14' })).toEqual(['removal true']);
  });

  it('asks nothing for a subject that is gone', () => {
    const gone = createSubject('gone', {
      transitions: [row({ date: '2022-01-01', event: 'removed' })],
      breakingChanges: [{ version: '3.0', deadline: '2024-12-01' }],
    });
    expect(deriveDeadlines(gone, today)).toEqual([]);
  });
});
