import type { Day } from './calendar';
import { toPlainText } from '../text/plain-text';
import { say } from '../text/say';

/** An all-day event of a calendar. */
export interface CalendarEvent {
  /** Stays the same if the date is corrected. */
  readonly uid: string;
  readonly date: Day;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

export interface Calendar {
  readonly name: string;
  readonly description: string;
  readonly asOf: Day;
  readonly events: readonly CalendarEvent[];
}

const encoder = new TextEncoder();

/** RFC 5545, 3.1: folds lines at 75 octets, never inside a character. */
const fold = (line: string): string => {
  if (line.length <= 25 || encoder.encode(line).length <= 75) return line;
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
};

const escapeText = (text: string): string =>
  toPlainText(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n');

const toDate = (day: Day): string => day.replaceAll('-', '');

const nextDay = (day: Day): Day => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** The same day this many months earlier, or the last day of that month if it is too short. */
export const monthsBefore = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
};

const alarmDays = (date: Day): Day[] => [
  ...[12, 6, 3, 1].map((months) => monthsBefore(date, months)),
  new Date(Date.parse(date) - 7 * 86_400_000).toISOString().slice(0, 10),
];

/** Only future alarms, because past ones would all ring when the calendar is first read. */
const renderAlarms = ({ date, summary }: CalendarEvent, asOf: Day): string[] =>
  alarmDays(date)
    .filter((day) => day > asOf)
    .flatMap((day) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escapeText(summary)}`,
      `TRIGGER;VALUE=DATE-TIME:${toDate(day)}T090000Z`,
      'END:VALARM',
    ]);

const renderEvent = (event: CalendarEvent, asOf: Day): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(event.uid)}`,
  `DTSTAMP:${toDate(asOf)}T000000Z`,
  `DTSTART;VALUE=DATE:${toDate(event.date)}`,
  `DTEND;VALUE=DATE:${toDate(nextDay(event.date))}`,
  `SUMMARY:${escapeText(event.summary)}`,
  `DESCRIPTION:${escapeText(event.description)}`,
  `URL:${toPlainText(event.url)}`,
  'TRANSP:TRANSPARENT',
  ...renderAlarms(event, asOf),
  'END:VEVENT',
];

/** A calendar must contain at least one component: without events, a time zone. */
const emptyCalendar = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Renders a calendar file (RFC 5545 and 7986). */
export const renderCalendar = ({ name, description, asOf, events }: Calendar): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(say('feed.producer'))}//${say('language.locale').split('-')[0]?.toUpperCase() ?? ''}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
    ...(events.length === 0 ? emptyCalendar : events.flatMap((event) => renderEvent(event, asOf))),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n');
