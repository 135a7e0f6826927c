import type { Token } from '@messageformat/parser';
import type { Use } from '../src/messages/arguments';
import { parse } from '@messageformat/parser';
import { listArguments } from '../src/messages/arguments';

const types: Readonly<Record<Use, string>> = {
  number: 'number',
  text: 'string | number',
  choice: 'string | number | boolean',
};

/** The types of the values of a message. */
export const toValueTypes = (text: string): string | null => {
  const values = [...listArguments(text)].map(([name, use]) => `readonly ${name}: ${types[use]}`);
  return values.length === 0 ? null : `{ ${values.join('; ')} }`;
};

const toTemplate = (tokens: readonly Token[], counted: string): string =>
  `\`${tokens.map((token) => toPart(token, counted)).join('')}\``;

/** A part of a template string. The counted value is that of the plural around it, whose sign is "#". */
const toPart = (token: Token, counted: string): string => {
  if (token.type === 'content') return token.value.replaceAll(/[`\\]|\$\{/g, '\\$&');
  if (token.type === 'octothorpe') return `\${toNumber(${counted})}`;
  const value = `values.${token.arg}`;
  if (token.type === 'argument') return `\${${value}}`;
  if (token.type === 'plural' || token.type === 'select') {
    const isPlural = token.type === 'plural';
    const cases = token.cases.map(
      ({ key, tokens }) => `'${key}': ${toTemplate(tokens, isPlural ? value : counted)}`,
    );
    return `\${${isPlural ? 'toPlural' : 'toChoice'}(${value}, { ${cases.join(', ')} })}`;
  }
  throw new Error(`A message of the commands cannot use "${token.type}" of ${value}.`);
};

const shortTypes: Readonly<Record<Use, string>> = { number: 'number', text: 'Text', choice: 'Choice' };

/** A message as a property of an object: a function of its values. */
export const toFunction = ([id, text]: readonly [string, string]): string => {
  const values = [...listArguments(text)].map(([name, use]) => `${name}: ${shortTypes[use]}`);
  const template = toTemplate(parse(text), '');
  const isPlain = !template.includes('${') && !template.includes('\\');
  const body = isPlain ? JSON.stringify(template.slice(1, -1)) : template;
  return `'${id}': (${values.length === 0 ? '' : `values: { ${values.join('; ')} }`}) => ${body},`;
};
