import { texts } from './texts';

type Texts = (typeof texts)['en'];

/** The texts of one language: of the site that a status is from, or of the page around the element. */
export interface Words {
  readonly text: (id: keyof Texts, values?: Readonly<Record<string, string>>) => string;
  /** A list of names: "a and b". */
  readonly list: (names: readonly string[]) => string;
  readonly date: (day: string) => string;
}

/** The words of a language tag, such as "de-AT"; English for a language without messages. */
export const toWords = (tag = 'en'): Words => {
  const [base = 'en'] = tag.split('-');
  const own: Readonly<Record<keyof Texts, string>> =
    (texts as Partial<Record<string, Record<keyof Texts, string>>>)[base] ?? texts.en;
  const locale = base === tag ? own.locale : tag;
  return {
    text: (id, values = {}) => own[id].replace(/{(\w+)}/g, (_place, name: string) => values[name] ?? ''),
    list: (names) => new Intl.ListFormat(locale).format(names),
    date: (day) => new Date(day).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  };
};
