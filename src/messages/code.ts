import MessageFormat from '@messageformat/core';
import type { Catalogue } from './catalogue';
import type { MessageCode } from './inline';
import { commands } from '../model/text/commands';
import { listArguments } from './arguments';

const helpers = ['plural', 'select', 'number'];

/** Pages show no message of the commands. Modules of both, such as the rules, have the id in its place. */
const withoutTexts = Object.entries(commands).map(([id, { length }]): [string, string] => [
  id,
  length === 0 ? JSON.stringify(id) : `(() => ${JSON.stringify(id)})`,
]);

/** The messages as code for `inlineMessages`. */
export const toMessageCode = ({ language, texts }: Catalogue): MessageCode => {
  const format = new MessageFormat<'string'>(language);
  const plurals = format.resolvedOptions().plurals[0]?.id ?? language;
  const names = [...helpers, plurals];
  const toCode = (text: string): string => {
    const made = format.compile(text);
    if (listArguments(text).size === 0) return JSON.stringify(made());
    const code = `(${made.toString()})`;
    return helpers.some((helper) => code.includes(`${helper}(`))
      ? `((${names.join(', ')}) => ${code})(${names.map((name) => `$${name}`).join(', ')})`
      : code;
  };
  const renamed = helpers.map((helper) => `${helper} as $${helper}`).join(', ');
  return {
    texts: new Map([
      ...withoutTexts,
      ...Array.from(texts, ([id, text]): [string, string] => [id, toCode(text)]),
    ]),
    // Bundlers leave out what a file does not use.
    imports: `import { ${renamed} } from '@messageformat/runtime'; import { ${plurals} as $${plurals} } from '@messageformat/runtime/lib/cardinals'; `,
  };
};
