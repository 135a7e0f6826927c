/** "1,234". Texts of the command line are English, whatever the language of the site. */
export const toNumber = (value: number): string => value.toLocaleString('en');

/** Texts by value; "other" for all values that are not listed. */
type Cases = Readonly<Record<string, string>> & { readonly other: string };

/** The text for a number: that of "=0", else that of its plural form. */
export const toPlural = (count: number, cases: Cases): string =>
  cases[`=${count}`] ?? (count === 1 ? cases.one : undefined) ?? cases.other;

/** The text for a value. */
export const toChoice = (value: string | number | boolean, cases: Cases): string =>
  cases[String(value)] ?? cases.other;

/** "a, b and c". */
export const listAll = (items: Iterable<string>): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);

/** "a, b or c". */
export const listEither = (items: Iterable<string>): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);
