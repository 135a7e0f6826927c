import { expect, test } from 'vitest';
import { monthsBefore, renderCalendar } from './calendar-file';

const event = {
  uid: 'tag:kiln.example,2020:raku/removal',
  date: '2024-12-31',
  summary: 'Raku, the old one; removed',
  description:
    'Line one\nline two \\ and a very long sentence about what follows from it — with dashes — for those who fire it.',
  url: 'https://kiln.example/raku/?a=b,c',
};
const base = { name: 'Kiln, all', description: 'Dates; of Kiln', asOf: '2024-06-15' };

test('renders an event with its future alarms', () => {
  expect(renderCalendar({ ...base, events: [event] })).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Release stages//EN
    CALSCALE:GREGORIAN
    NAME:Kiln\\, all
    X-WR-CALNAME:Kiln\\, all
    DESCRIPTION:Dates\\; of Kiln
    REFRESH-INTERVAL;VALUE=DURATION:P1D
    X-PUBLISHED-TTL:P1D
    BEGIN:VEVENT
    UID:tag:kiln.example\\,2020:raku/removal
    DTSTAMP:20240615T000000Z
    DTSTART;VALUE=DATE:20241231
    DTEND;VALUE=DATE:20250101
    SUMMARY:Raku\\, the old one\\; removed
    DESCRIPTION:Line one\\nline two \\\\ and a very long sentence about what follo
     ws from it — with dashes — for those who fire it.
    URL:https://kiln.example/raku/?a=b,c
    TRANSP:TRANSPARENT
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:Raku\\, the old one\\; removed
    TRIGGER;VALUE=DATE-TIME:20240630T090000Z
    END:VALARM
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:Raku\\, the old one\\; removed
    TRIGGER;VALUE=DATE-TIME:20240930T090000Z
    END:VALARM
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:Raku\\, the old one\\; removed
    TRIGGER;VALUE=DATE-TIME:20241130T090000Z
    END:VALARM
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:Raku\\, the old one\\; removed
    TRIGGER;VALUE=DATE-TIME:20241224T090000Z
    END:VALARM
    END:VEVENT
    END:VCALENDAR
    "
  `);
});
test('renders a calendar without events', () => {
  expect(renderCalendar({ ...base, events: [] })).toMatchInlineSnapshot(`
    "BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Release stages//EN
    CALSCALE:GREGORIAN
    NAME:Kiln\\, all
    X-WR-CALNAME:Kiln\\, all
    DESCRIPTION:Dates\\; of Kiln
    REFRESH-INTERVAL;VALUE=DURATION:P1D
    X-PUBLISHED-TTL:P1D
    BEGIN:VTIMEZONE
    TZID:Etc/UTC
    BEGIN:STANDARD
    DTSTART:19700101T000000
    TZOFFSETFROM:+0000
    TZOFFSETTO:+0000
    END:STANDARD
    END:VTIMEZONE
    END:VCALENDAR
    "
  `);
});
test('folds lines at 75 octets, never inside a character, and loses nothing', () => {
  const summary = 'é–😀'.repeat(60);
  const lines = renderCalendar({ ...base, events: [{ ...event, summary }] }).split('\r\n');
  for (const line of lines) expect(Buffer.from(line).length).toBeLessThanOrEqual(75);
  expect(lines.some((line) => Buffer.from(line).length === 75)).toBe(true);
  expect(lines.join('\r\n').replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}\r\n`);
});
test('monthsBefore uses the last day of a month that is too short', () => {
  expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29');
  expect(monthsBefore('2023-03-31', 1)).toBe('2023-02-28');
  expect(monthsBefore('2024-03-30', 12)).toBe('2023-03-30');
  expect(monthsBefore('2024-01-15', 1)).toBe('2023-12-15');
});
