import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MappingError, readMapping, renderMappingError } from './mapping';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mapping-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const write = (text: string): string => {
  const path = join(folder, 'x.jsonata');
  writeFileSync(path, text);
  return path;
};

const run = async (text: string, input: unknown = {}): Promise<unknown> => {
  try {
    return await readMapping(write(text)).evaluate(input);
  } catch (error) {
    if (error instanceof MappingError) return renderMappingError(error).replace(`${folder}/`, '');
    throw error;
  }
};

describe('a mapping', () => {
  it('returns plain data', async () => {
    const answer = await run('{ "id": id, "rows": [history.{ "date": $.date }] }', {
      id: 'a',
      history: [{ date: '2023-01-01' }],
    });
    expect(answer).toStrictEqual({ id: 'a', rows: [{ date: '2023-01-01' }] });
  });

  it('returns nothing if it finds nothing', async () => {
    expect(await run('record.none')).toBeUndefined();
  });

  it.each([
    ['{\n  "id": id\n  "name": 1\n}', 'x.jsonata:3:9: Before "name", "}" is missing: "name": 1'],
    ['{\n  "id": $number(id)\n}', 'x.jsonata:2:17: "a" is not a number: "id": $number(id)'],
    ['$error("It has no type")', 'x.jsonata:1:8: It has no type: $error("It has no type")'],
    [
      '$fetch(id)',
      'x.jsonata:1:8: There is no function $fetch (docs.jsonata.org lists the functions): $fetch(id)',
    ],
  ])('reports where it fails: %j', async (text, problem) => {
    expect(await run(text, { id: 'a' })).toBe(problem);
  });

  it.each([
    ['{ "id": "a }', 'A text begins with a quotation mark that is never closed'],
    ['{ "id": id', 'At the end, "}" is missing'],
    ['{ "id": }', '"}" does not fit here'],
    ['id = ', 'The mapping ends in the middle of an expression'],
    ['x := 1', 'A variable\'s name must begin with "$"'],
    ['/* note', 'A comment ("/*") is never closed'],
    ['$contains(id, /a)', 'The regular expression has no "/" at its end'],
    ['"a" - 1', '"-" needs numbers'],
    ['id < 1', 'Only two numbers or two texts can be compared or sorted'],
    ['$uppercase(1)', 'Value 1 in the brackets of the function $uppercase is of the wrong kind'],
    ['uppercase(id)', 'uppercase is no function. Write $uppercase.'],
    ['id()', 'This is no function'],
    ['{ 1: id }', 'The name of a field must be text, and this is 1'],
    ['[1.5..3]', 'Both ends of a range ("..") must be whole numbers'],
    ['[1..200000]', 'A list has more than 100,000 entries'],
    ['$toMillis("soon")', '"soon" is not a time such as 2026-03-31T00:00:00Z'],
    ['$formatBase(5, 99)', 'This function cannot use the value that it gets.'],
    ['$assert(false, "It has no level")', 'It has no level'],
  ])('explains %j in plain words', async (text, said) => {
    expect(await run(text, { id: 'a' })).toContain(`: ${said}`);
  });

  it.each(['$now()', '$millis()', '$random()', '$shuffle([1, 2])'])(
    'has no clock and no random numbers: %s',
    async (text) => {
      expect(await run(text)).toContain(
        'does not exist in a mapping, because the same source must give the same catalog',
      );
    },
  );

  it('is stopped if it recurses or runs endlessly', async () => {
    expect(await run('($f := function($x) { 1 + $f($x) }; $f(1))')).toContain(
      'A function calls itself without an end',
    );
    const endless = readMapping(write('($f := function($x) { $f($x + 1) }; $f(1))'));
    await expect(endless.evaluate({})).rejects.toMatchObject({ isTimeout: true });
  });

  it.each([
    ['a regular expression that tries every way', '$match(id, /^(a+)+$/)', { id: `${'a'.repeat(40)}!` }],
    ['a text of any length', '$pad("x", 400000000)', {}],
    ['texts that fill the memory', '$map([1..1000], function($i) { $pad("x", 10000000 + $i) })', {}],
  ])('stops %s, and continues with the next item', { timeout: 120_000 }, async (_, text, input) => {
    const mapping = readMapping(write(`ok ? "fine" : ${text}`));
    await expect(mapping.evaluate(input)).rejects.toBeInstanceOf(MappingError);
    expect(await mapping.evaluate({ ok: true })).toBe('fine');
  });

  it('looks values up in tables', async () => {
    const releases = [
      { version: '1.9', date: '2024-01-01' },
      { version: '1.10', date: '2024-05-01' },
    ];
    const mapping = readMapping(write('$$.tables.releases[version = $$.id].date'), { releases });
    expect(await mapping.evaluate({ id: '1.10' })).toBe('2024-05-01');
  });

  it('reports a missing file', () => {
    expect(() => readMapping(join(folder, 'none.jsonata'))).toThrow(MappingError);
  });
});
