import { renderPlain } from './render-plain';
import { say } from '../model/text/say';

/** A fault as JSONata describes it. */
export interface JsonataFault {
  readonly code: string;
  readonly token?: unknown;
  readonly value?: unknown;
  readonly index?: unknown;
}

type Explain = (values: { token: string; value: string; index: string }) => string;

const group = (codes: readonly string[], explain: Explain): readonly (readonly [string, Explain])[] =>
  codes.map((code) => [code, explain]);

/** Explanations by code, because the texts of JSONata are for programmers. */
const explanations: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ...group(['S0101'], () => say('jsonata.open-text')),
  ...group(['S0102', 'D1001', 'D3001', 'D3060', 'D3061'], () => say('jsonata.number-range')),
  ...group(['S0103', 'S0104'], () => say('jsonata.escape')),
  ...group(['S0105'], () => say('jsonata.open-name')),
  ...group(['S0106'], () => say('jsonata.open-comment')),
  ...group(['S0201', 'S0204', 'S0205', 'S0206', 'S0211', 'S0213'], ({ token, value }) =>
    say('jsonata.unexpected', { token: token || value }),
  ),
  ...group(['S0202'], ({ token, value }) => say('jsonata.expected', { token, value })),
  ...group(['S0203'], ({ value }) => say('jsonata.expected-at-end', { value })),
  ...group(['S0207'], () => say('jsonata.end')),
  ...group(['S0208', 'S0212', 'S0214'], () => say('jsonata.variable')),
  ...group(['S0301', 'D1004'], () => say('jsonata.empty-pattern')),
  ...group(['S0302'], () => say('jsonata.open-pattern')),
  ...group(['T0410', 'T0411', 'T0412'], ({ token, index }) => say('jsonata.argument', { token, index })),
  ...group(['D1002', 'T2001', 'T2002'], ({ token }) => say('jsonata.numbers', { token })),
  ...group(['T1003'], ({ value }) => say('jsonata.key', { value })),
  ...group(['T1005', 'T1007'], ({ token }) => say('jsonata.no-dollar', { token })),
  ...group(['T1006', 'T1008', 'T2006', 'D3050'], () => say('jsonata.no-function')),
  ...group(['D1009'], ({ value }) => say('jsonata.same-key', { value })),
  ...group(['D1011'], () => say('jsonata.endless')),
  ...group(['T2003', 'T2004'], () => say('jsonata.range')),
  ...group(['D2014', 'D2015'], () => say('jsonata.too-many')),
  ...group(['T2007', 'T2008', 'T2009', 'T2010', 'D3070'], () => say('jsonata.compare')),
  ...group(['D3030'], ({ value }) => say('jsonata.no-number', { value })),
  ...group(['D3010'], () => say('jsonata.empty-search')),
  ...group(['D3110'], ({ value }) => say('jsonata.no-time', { value })),
  ...group(['D3138', 'D3139'], () => say('jsonata.single')),
]);

/** Codes of messages that the mapping itself writes, with $error and $assert. */
const own: readonly string[] = ['D3137', 'D3141'];

const toText = (value: unknown): string => (value === undefined ? '' : renderPlain(value));

/** Operators and names without quotes; a value as it is in the source. */
const toToken = (token: unknown): string => (typeof token === 'string' ? token : toText(token));

/** The explanation of a fault; null for the mapping's own message. */
export const explainJsonata = ({ code, token, value, index }: JsonataFault): string | null => {
  if (own.includes(code)) return null;
  const explain = explanations.get(code);
  const isExpected = code === 'S0202' || code === 'S0203';
  if (explain !== undefined)
    return explain({
      token: toToken(token),
      value: isExpected ? toToken(value) : toText(value),
      index: toText(index),
    });
  return code.startsWith('S') ? say('jsonata.syntax') : say('jsonata.other');
};
