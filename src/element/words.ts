import { texts } from './texts';

type Texts = (typeof texts)['en'];

/** The texts of one language: of the site that a status is from, or of the page around the element. */
export interface Words {
  readonly text: (id: keyof Texts, values?: Readonly<Record<string, string>>) => string;
  /** A list of names: "a and b". */
  readonly list: (names: readonly string[]) => string;
  /** Facts about the same thing: "Beta, Supported". */
  readonly labels: (labels: readonly string[]) => string;
  /** Without a line break between the number of a day and its month: "5. Mai". */
  readonly date: (day: string) => string;
}

/** The words of a language tag, such as "de-AT"; English for a language without messages. */
export const toWords = (tag = 'en'): Words => {
  const [base = 'en'] = tag.split('-');
  const own: Readonly<Record<keyof Texts, string>> =
    (texts as Partial<Record<string, Record<keyof Texts, string>>>)[base] ?? texts.en;
  const locale = base === tag ? own.locale : tag;
  const text: Words['text'] = (id, values = {}) =>
    own[id].replace(/{(\w+)}/g, (_place, name: string) => values[name] ?? '');
  return {
    text,
    labels: (labels) => labels.reduce((first, next) => text('labels', { first, next })),
    list: (names) => new Intl.ListFormat(locale).format(names),
    date: (day) =>
      new Date(day)
        .toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
        .replace('. ', '.\u00a0'),
  };
};
