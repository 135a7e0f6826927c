/** A scalar as text; what is none has no text of its own. */
export const toText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** What to do about a value that the schema's own words refuse. By those words, because they are what says why. */
const hints: readonly (readonly [RegExp, string])[] = [
  [/longer than/, 'Shorten it.'],
  [/is empty/, 'Write a value, or delete the line.'],
  [/date written YYYY-MM-DD/, 'Write a day such as 2025-03-31, with all its zeros.'],
  [/day of the calendar/, 'Check the month and its number of days.'],
  [/link that begins/, 'Write the whole address, such as https://example.com/page.'],
  [/line break/, 'Write it in one line.'],
  [/half of a character/, 'Write the whole character, such as 😀, instead of an escape.'],
  [/impossible year/, 'Correct the year.'],
  [/before its announcement/, 'Correct one of the two dates.'],
  [/link with a space/, 'Copy the address from the address bar of a browser.'],
  [/user name or password/, 'Delete everything up to the "@": every reader of the site would see it.'],
  [/no valid link/, 'Write the whole address, such as https://example.com/page.'],
  [/no visible character/, 'Write a name that people can see.'],
  [/link with {path}/, 'Write an address such as https://example.com/edit/main/{path}.'],
  [/control character/, 'Type the text again instead of pasting it.'],
  [/is no version/, 'Write letters, digits, dots, hyphens, plus signs and underscores only.'],
  [/is reserved/, 'Choose another id.'],
  [/one new id/, 'Write one id, such as "to: source-tides".'],
  [/list of new ids/, 'Write a list of ids, such as "to: [source-tides, source-waves]".'],
  [/needs two ids/, 'Add the other id, or write "event: moved" with the one id.'],
  [
    /does not go with "precision" or a month/,
    'Delete "after", or write the whole day and delete "precision".',
  ],
  [/is not before .* on which it was found/, 'Write an earlier day, or delete "after".'],
  [/does not go with a plan/, 'Delete "after" or "status: planned".'],
  [/does not go with a month/, 'Delete "precision", or write the whole day.'],
  [/needs "event/, 'Write the event, or delete this line.'],
  [/needs "not-offered"/, 'Write "not-offered" for this edition in "availability", or delete the reason.'],
  [/needs/, 'Add what is missing.'],
];

/** The id that a value was most likely meant for: "GA" for "ga", "General Availability" for "general-availability". */
const toIdHint = (value: unknown): string => {
  const likely = toText(value)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return likely === '' ? 'Write an id such as "source-postgres".' : `Write "${likely}".`;
};

/** What to do about a value, by what the schema says of it. */
export const toHint = (message: string, value: unknown): string =>
  message.includes('lowercase letters, digits and single hyphens')
    ? toIdHint(value)
    : (hints.find(([pattern]) => pattern.test(message))?.[1] ?? 'Correct the value.');
