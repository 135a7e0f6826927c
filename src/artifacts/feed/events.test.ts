import { expect, it } from 'vitest';
import fc from 'fast-check';
import { sortEvents } from './events';

const toEvent = (date: string, uid: string) => ({ date, uid, summary: '', description: '', url: '' });

it('sorts events by date, and those of one day by id', () => {
  const events = [
    toEvent('2031-05-02', 'a'),
    toEvent('2031-05-01', 'c'),
    toEvent('2031-05-01', 'a'),
    toEvent('2031-05-01', 'b'),
  ];
  expect(sortEvents(events).map(({ date, uid }) => `${date} ${uid}`)).toEqual([
    '2031-05-01 a',
    '2031-05-01 b',
    '2031-05-01 c',
    '2031-05-02 a',
  ]);
});

it('gives the same order for every input order', () => {
  const events = ['2031-05-01', '2031-05-02'].flatMap((date) =>
    ['a', 'b', 'c', 'd'].map((uid) => toEvent(date, uid)),
  );
  fc.assert(
    fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
      expect(sortEvents(shuffled)).toEqual(events);
    }),
  );
});
