import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import RssParser from 'rss-parser';
import { describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../src/model/catalog/dataset';
import { createExplorer } from '../../src/model/explorer/explorer';
import { datasets, publish, readFor, textOf } from './published';
import { renderListCalendar } from '../../src/model/explorer/list-calendar';
import { toExplorerCatalog } from '../../src/model/explorer/to-catalog';
import { toPolicyDocument } from '../../src/model/documents/policy-document';

vi.setConfig({ testTimeout: 120_000 });

interface JsonFeed {
  readonly version: string;
  readonly items: readonly { readonly id: string; readonly url: string; readonly date_published: string }[];
}

const ids = (files: ReturnType<typeof publish>, name = 'feeds/changes.json'): string[] =>
  (JSON.parse(textOf(files, name)) as JsonFeed).items.map(({ id }) => id);

describe.each(datasets)('the feeds of the $name dataset', ({ folder }) => {
  const dataset = readFor(folder);
  const files = publish(dataset);
  const { authority } = dataset.policy;

  it('give the same items in two feed parsers', async () => {
    for (const name of [...files.keys()].filter((file) => file.endsWith('.atom')).slice(0, 60)) {
      const text = textOf(files, name);
      const one = parseFeed(text);
      const other = await new RssParser().parseString(text);
      expect(
        one.items.map(({ title }) => title),
        name,
      ).toEqual(other.items.map(({ title }) => title));
      expect(
        one.items.map(({ id }) => id),
        name,
      ).toEqual(other.items.map(({ id }) => id as string));
    }
  });

  it('are valid: unique ids that are tag URIs, absolute links, dates with a zone, newest first', () => {
    for (const name of [...files.keys()].filter((file) => file.endsWith('.atom'))) {
      const text = textOf(files, name);
      const { items, url, self, title, updated } = parseFeed(text);
      expect(title, name).not.toBe('');
      expect(updated, name).not.toBeNull();
      expect(
        [url, self].every((link) => link?.startsWith('https://stages.example.org/docs/')),
        name,
      ).toBe(true);
      expect(new Set(items.map(({ id }) => id)).size, name).toBe(items.length);
      for (const item of items) {
        expect(item.id).toMatch(new RegExp(`^tag:${authority.name},${authority.since}:[a-z0-9/.-]+$`));
        expect(item.url).toMatch(/^https:\/\/stages\.example\.org\/docs\/(?:catalog|stages|support)\//);
      }
      const days = items.map(({ updated: date }) => date?.getTime() ?? 0);
      expect(days, name).toEqual(days.toSorted((a, b) => b - a));
      for (const [, date] of text.matchAll(/<(?:updated|published)>([^<]*)</g))
        expect(date).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
  });

  it('have the same content as JSON', () => {
    const feed = JSON.parse(textOf(files, 'feeds/changes.json')) as JsonFeed;
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map(({ id }) => id)).toEqual(
      parseFeed(textOf(files, 'feeds/changes.atom')).items.map(({ id }) => id),
    );
  });

  it('have calendars that a parser reads, with unique ids and alarms before the day', () => {
    for (const name of [...files.keys()].filter((file) => file.endsWith('.ics'))) {
      const calendar = new ICAL.Component(ICAL.parse(textOf(files, name)) as unknown[]);
      expect(calendar.getAllSubcomponents().length, name).toBeGreaterThan(0);
      const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
      expect(new Set(events.map(({ uid }) => uid)).size, name).toBe(events.length);
      for (const event of events) {
        expect(event.startDate.isDate).toBe(true);
        for (const alarm of event.component.getAllSubcomponents('valarm')) {
          const at = alarm.getFirstPropertyValue('trigger') as unknown as { toString: () => string };
          expect(at.toString().slice(0, 10) < event.startDate.toString()).toBe(true);
          expect(at.toString().slice(0, 10) > dataset.today).toBe(true);
        }
      }
    }
  });
});

describe.each(datasets)('the calendars of the $name dataset', ({ folder }) => {
  // Days before the dataset's own, with future events, and one long after, when all events have passed.
  const days = ['2023-06-01', '2025-08-01', '2030-01-01'];
  const listEvents = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));

  it.each(days)(
    'contain no past day on %s for all subjects, and the names of the site for a list',
    (today) => {
      const dataset = { ...readFor(folder), today };
      const files = publish(dataset);
      for (const event of listEvents(textOf(files, 'feeds/deadlines.ics')))
        expect(event.startDate.toString() >= today, event.summary).toBe(true);
      const uids = new Set(
        dataset.subjects.flatMap(({ id }) =>
          listEvents(textOf(files, `feeds/subjects/${id}.ics`)).map(({ uid }) => uid),
        ),
      );
      const catalog = toExplorerCatalog(dataset);
      const policy = toPolicyDocument(dataset);
      const deadlines = catalog.subjects.flatMap(({ id, deadlines: own }) =>
        own.map((deadline) => ({ id, deadline })),
      );
      const text = renderListCalendar(
        deadlines,
        createExplorer(catalog, policy),
        policy,
        'https://x.example',
      );
      for (const { uid, summary } of listEvents(text)) {
        expect(uids.has(uid), uid).toBe(true);
        expect(summary).toMatch(/ (?:on|by|in) (?:\d+ )?[A-Z][a-z]+ \d{4}$/);
      }
    },
  );

  it('say when to refresh, and have a component even without events', () => {
    const text = textOf(publish({ ...readFor(folder), today: '2035-01-01' }), 'feeds/deadlines.ics');
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    // RFC 5545, 3.6: a calendar has at least one component. A time zone has a name, and a part with its
    // offsets (3.6.5).
    const [zone] = calendar.getAllSubcomponents('vtimezone');
    expect(listEvents(text)).toEqual([]);
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Etc/UTC');
    const names = zone
      ?.getFirstSubcomponent('standard')
      ?.getAllProperties()
      .map(({ name }) => name);
    expect(names).toEqual(['dtstart', 'tzoffsetfrom', 'tzoffsetto']);
  });
});

describe('a correction', () => {
  const folder = datasets.find(({ name }) => name === 'observatory')?.folder ?? '';
  const before = readFor(folder);

  /** The same dataset with one corrected date of one subject. */
  const correct = (dataset: Dataset, id: string, from: string, to: string): Dataset => ({
    ...dataset,
    subjects: dataset.subjects.map((subject) =>
      subject.id === id
        ? {
            ...subject,
            transitions: subject.transitions.map((transition) =>
              transition.date === from
                ? { ...transition, date: to, note: 'The date was wrong.' }
                : transition,
            ),
          }
        : subject,
    ),
  });

  it('updates its item and adds none', () => {
    const after = publish(correct(before, 'drv-focuser', '2022-12-01', '2022-12-03'));
    expect(ids(after).toSorted()).toEqual(ids(publish(before)).toSorted());
    expect(textOf(after, 'feeds/subjects/drv-focuser.atom')).toContain('2022-12-03T00:00:00Z');
    expect(textOf(after, 'feeds/subjects/drv-focuser.atom')).toContain('The date was wrong.');
  });

  it('keeps the ids when the site moves', () => {
    expect(ids(publish(before))).toEqual(ids(publish(readFor(folder))));
    expect(ids(publish(before)).join()).not.toContain('stages.example.org');
  });
});
