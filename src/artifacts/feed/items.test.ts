import { describe, expect, it } from 'vitest';
import type { SubjectInput } from '../../model/schema/subject';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { deriveSiteData } from '../../model/pages/site-data';
import { toCalendarEvents } from './events';
import { toFeedItems } from './items';

const site = { siteUrl: 'https://stages.example.org', baseUrl: '/' };

const publish = (record: Partial<SubjectInput>) => {
  const subject = createSubject('celadon', record);
  const dataset = createDataset([subject], '2024-06-15');
  const data = deriveSiteData(dataset);
  const all = [dataset.policy, site, data.deriveDocument(subject), data.changesOf('celadon')] as const;
  return { items: toFeedItems(...all), events: toCalendarEvents(...all) };
};

describe('the plans of an item', () => {
  const { items, events } = publish({
    transitions: [
      row({ date: '2024-01-10', stage: 'sketch' }),
      row({ date: '2024-06-14', stage: 'trial', status: 'planned' }),
      row({ date: '2024-09-01', stage: 'proven', status: 'planned' }),
    ],
  });

  it('say in a calendar whether they are overdue', () => {
    expect(events.map(({ date, description }) => `${date}: ${description.split('\n')[0] ?? ''}`)).toEqual([
      '2024-06-14: Planned change, due on 14 June 2024 and overdue.',
      '2024-09-01: Planned change, due on 1 September 2024.',
    ]);
  });

  it('have in a feed the day of the last change that is known', () => {
    const plans = items.filter(({ text }) => /planned/i.test(text));
    expect(plans.map(({ date }) => date)).toEqual(['2024-01-10', '2024-01-10']);
  });
});

describe('a notice', () => {
  const notice = { announced: '2024-02-01', source: 'https://kiln.example/notice' };

  it('gives its dates, or says that it has none', () => {
    const textOf = (dates: Partial<typeof notice & { endOfSupport: string; removal: string }>): string =>
      publish({
        transitions: [row({ date: '2024-01-10', stage: 'proven' })],
        deprecation: { notices: [{ ...notice, ...dates }] },
      }).items.find(({ tags }) => tags.includes('notice'))?.text ?? '';
    expect(textOf({})).toContain('No dates were given');
    expect(textOf({ endOfSupport: '2024-12-31', removal: '2025-06-30' })).not.toContain('No dates');
    expect(textOf({ endOfSupport: '2024-12-31', removal: '2025-06-30' })).toMatch(
      /31 December 2024.* and .*30 June 2025/,
    );
  });

  it('is no news if its day is only that on which it was first found', () => {
    const countOf = (precision: 'on' | 'by'): number =>
      publish({ deprecation: { notices: [{ ...notice, precision }] } }).items.filter(({ tags }) =>
        tags.includes('notice'),
      ).length;
    expect([countOf('on'), countOf('by')]).toEqual([1, 0]);
  });
});
