/** Texts of the command line are English, whatever the language of the site. */
const plurals = new Intl.PluralRules('en');
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "1,234". */
export const toNumber = (value: number): string => value.toLocaleString('en');

/** The text for a number: that of "=0", else that of its plural form. */
export const toPlural = (
  count: number,
  cases: Readonly<Record<string, string>> & { readonly other: string },
): string => cases[`=${count}`] ?? cases[plurals.select(count)] ?? cases.other;

/** The text for a value. */
export const toChoice = (
  value: string | number | boolean,
  cases: Readonly<Record<string, string>> & { readonly other: string },
): string => cases[String(value)] ?? cases.other;

/** "a, b and c". */
export const listAll = (items: Iterable<string>): string => and.format(items);

/** "a, b or c". */
export const listEither = (items: Iterable<string>): string => or.format(items);
