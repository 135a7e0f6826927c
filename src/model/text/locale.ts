import { say } from './say';

/** Keeps what Intl needs for the current language, because creating it takes much longer than using it. */
export const rememberForLocale = <T>(create: (locale: string) => T): (() => T) => {
  let known: { readonly locale: string; readonly made: T } | null = null;
  return () => {
    const locale = say('language.locale');
    if (known?.locale !== locale) known = { locale, made: create(locale) };
    return known.made;
  };
};

const listFormats = rememberForLocale((locale) => ({
  conjunction: new Intl.ListFormat(locale, { type: 'conjunction' }),
  disjunction: new Intl.ListFormat(locale, { type: 'disjunction' }),
}));
const collator = rememberForLocale((locale) => new Intl.Collator(locale, { numeric: true }));

/** "a, b and c", or "a, b or c". */
export const renderList = (
  parts: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => listFormats()[type].format(parts);

/** Texts that can contain commas, one after another: "Beta to GA; offered in Cloud". */
export const renderSeries = (texts: readonly string[]): string =>
  texts.length === 0 ? '' : texts.reduce((first, next) => say('language.series', { first, next }));

/** Names in a sentence: "a, b and c". If a name has a comma, as labels often have, nothing else separates by commas. */
export const renderNames = (names: readonly string[]): string =>
  names.some((name) => name.includes(',')) ? renderSeries(names) : renderList(names);

/** A name with its qualifiers, or facts about the same thing: "Postgres, source". */
export const renderLabels = (labels: readonly string[]): string =>
  labels.length === 0 ? '' : labels.reduce((first, next) => say('language.labels', { first, next }));

/** A text as a sentence of its own. Texts of a dataset are often sentences already. */
export const renderSentence = (text: string): string =>
  /[.!?…]$/.test(text) ? text : say('language.sentence', { text });

/** Orders names as the language does, with 2 before 10. */
export const compareNames = (a: string, b: string): number => collator().compare(a, b);

/**
 * The name of a kind, a category or an axis inside of a sentence: "connectors" in English, "Konnektoren" in German. Only a
 * first letter that begins a sentence is lowered: abbreviations and proper names such as "API" and "GitHub Action" stay.
 */
export const toInline = (name: string): string =>
  say('language.lowers-names') === 'yes'
    ? name.replace(/^\p{Lu}(?!\S*\p{Lu})/u, (letter) => letter.toLowerCase())
    : name;

/** A word for subjects, such as a kind or a category. */
export interface Noun {
  readonly name: string;
  readonly plural: string;
  readonly properNoun?: boolean | undefined;
}

/** The singular or the plural of a kind or a category inside of a sentence. */
export const toInlineNoun = (noun: Noun, number: 'name' | 'plural'): string =>
  noun.properNoun === true ? noun[number] : toInline(noun[number]);
