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

const listFormat = rememberForLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const collator = rememberForLocale((locale) => new Intl.Collator(locale, { numeric: true }));

/** "a, b and c". */
export const renderList = (parts: readonly string[]): string => listFormat().format(parts);

/** Orders names as the language does, with 2 before 10. */
export const compareNames = (a: string, b: string): number => collator().compare(a, b);
