import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inlineMessages } from './inline';
import { toMessageCode } from './code';

const texts = new Map([
  ['a.plain', 'It’s "plain"'],
  ['a.name', 'The {name}'],
  ['a.count', '{count, plural, one {# item} other {# items}}'],
]);
const code = toMessageCode({ language: 'en', texts });

describe('inlineMessages', () => {
  it('replaces a message without values by its text', () => {
    expect(inlineMessages("f(say('a.plain'));", code)).toContain('f("It’s \\"plain\\"");');
  });

  it('replaces other messages by a function, over several lines too', () => {
    const source = "say('a.name', { name }) + say(\n  'a.count',\n  { count },\n)";
    const inlined = inlineMessages(source, code);
    const [imports = '', call = ''] = inlined.split(/(?<=cardinals'; )/);
    expect(imports).toContain("from '@messageformat/runtime'");
    const plural = (value: number, _offset: number, _of: unknown, data: Record<string, string>): string =>
      data[value === 1 ? 'one' : 'other'] ?? '';
    const number = (_locale: string, value: number): string => String(value);
    const names = { name: 'tap', count: 2, $plural: plural, $select: null, $number: number, $en: null };
    expect(runInNewContext(call, names)).toBe('The tap2 items');
  });

  it('puts the id in place of a message of the commands, which no page shows', () => {
    const source = "f(say('file.extension', { extension }), say('file.extension-hint', { extension }))";
    const inlined = inlineMessages(`${source}; g(say('exception.two-targets'));`, code);
    expect(inlined).toContain('f((() => "file.extension")({ extension }), ');
    expect(inlined).toContain('g("exception.two-targets");');
    expect(inlined).not.toContain('Only files');
  });

  it('leaves files without messages as they are, and fails for an unknown id', () => {
    expect(inlineMessages("gsay('a.plain'); say('words');", code)).toBe("gsay('a.plain'); say('words');");
    expect(() => inlineMessages("say('a.other')", code)).toThrow('There is no message "a.other"');
  });
});
