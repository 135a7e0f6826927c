/**
 * Numbers as printable text: small ones, which are most, take one character, and none of them needs an escape in JSON.
 * The last digit of a number is written with other characters than those before it, so no separator is needed.
 */
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (character) => character !== '"' && character !== '\\',
);
const LAST = 63;
const last = printable.slice(0, LAST);
const more = printable.slice(LAST);

const digits = new Map<string, number>([
  ...last.map((character, digit) => [character, digit] as const),
  ...more.map((character, digit) => [character, digit + LAST] as const),
]);

const writeNumber = (value: number): string => {
  let rest = value;
  let text = '';
  while (rest >= LAST) {
    text += more[rest % more.length] ?? '';
    rest = Math.floor(rest / more.length);
  }
  return text + (last[rest] ?? '');
};

/** Whole numbers from 0 up, as one string. */
export const writeNumbers = (values: readonly number[]): string => values.map(writeNumber).join('');

/** The numbers of such a string. */
export const readNumbers = (text: string): number[] => {
  const values: number[] = [];
  let value = 0;
  let place = 1;
  for (const character of text) {
    const digit = digits.get(character);
    if (digit === undefined) throw new Error(`"${character}" is no digit of the explorer's index`);
    if (digit < LAST) {
      values.push(value + digit * place);
      value = 0;
      place = 1;
    } else {
      value += (digit - LAST) * place;
      place *= more.length;
    }
  }
  return values;
};
