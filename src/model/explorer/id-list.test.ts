import { describe, expect, it } from 'vitest';
import { createSubject, row } from '../../../tests/sample/subject';
import { openExplorer } from './selection.test-support';
import { parseIdList as parse } from './id-list';

const ids = ['source-mysql', 'source-postgres', 'destination-s3', 'raku'];
const { explorer } = openExplorer(ids.map((id) => createSubject(id)));
const parseIdList = (text: string) => parse(text, explorer.known);

describe('parseIdList', () => {
  it('reads a bare list and reports every word that is no id', () => {
    expect(parseIdList('source-mysql\nsource-postgers\n- raku\nnobody\n')).toEqual({
      found: ['source-mysql', 'raku'],
      asked: [],
      missed: [
        { text: 'source-postgers', suggestions: ['source-postgres'] },
        { text: 'nobody', suggestions: [] },
      ],
      more: 0,
    });
  });

  it('finds ids in images, lock files, CSV and JSON', () => {
    const found = (text: string) => parseIdList(text).found;
    expect(found('image: airbyte/source-mysql:3.11.1@sha256:00ff')).toEqual(['source-mysql']);
    expect(found('"dependencies": {"@x/destination-s3": "^1.0.0", "y": "raku@2"}')).toEqual([
      'destination-s3',
      'raku',
    ]);
    expect(found('name;SOURCE-MYSQL;1\nname;source_postgres;2')).toEqual(['source-mysql', 'source-postgres']);
  });

  it('reports only near ids if the text is no list', () => {
    expect(parseIdList('version: 3\nimage: x/source-myqsl:1 some-other-thing')).toEqual({
      found: [],
      asked: [],
      missed: [{ text: 'source-myqsl', suggestions: ['source-mysql'] }],
      more: 0,
    });
  });

  it('recognises a bare list by lines and commas, ignoring quotes and bullets', () => {
    for (const text of [
      ' raku \n\n  nobody  ',
      'raku,nobody',
      'raku;; nobody;',
      '"raku"\n"nobody",',
      '- raku\n* nobody',
      "-- raku\n'' nobody''",
      '`raku`\n``nobody``',
      '-raku\n-nobody',
    ])
      expect([text, parseIdList(text).missed]).toEqual([text, [{ text: 'nobody', suggestions: [] }]]);
    for (const text of ['raku nobody', 'raku: nobody', 'raku\nno"body', 'raku\nx: nobody'])
      expect([text, parseIdList(text).missed]).toEqual([text, []]);
  });

  it('reports names of several words that nothing has, and no sentence', () => {
    expect(parseIdList('raku, nothing like that, Rakku glaze')).toMatchObject({
      found: ['raku'],
      missed: [
        { text: 'nothing like that', suggestions: [] },
        { text: 'Rakku glaze', suggestions: [] },
      ],
    });
    expect(parseIdList('We would like to know what happens to raku, thanks').missed).toEqual([]);
  });

  it('ignores words that are longer than any id', () => {
    const missed = (length: number) => parseIdList('x'.repeat(length)).missed.length;
    expect([missed(80), missed(81)]).toEqual([1, 0]);
  });

  it('stops searching near ids in a text with very many similar words', () => {
    const words = (count: number) =>
      Array.from({ length: count }, (_, number) => `not-an-id-${number}-of-any-subject: here`).join('\n');
    const { missed } = parseIdList(`${words(150)}\nsource-myqsl: here`);
    expect(missed).toEqual([{ text: 'source-myqsl', suggestions: ['source-mysql'] }]);
    expect(parseIdList(`${words(200)}\nsource-myqsl: here`).missed).toHaveLength(1);
    expect(parseIdList(`${words(201)}\nsource-myqsl: here`)).toMatchObject({ missed: [], more: 0 });
    expect(parseIdList('raqu: here it is').missed).toEqual([]);
  });

  it('reports each once, in the order of the text', () => {
    expect(parseIdList('raku, source-mysql, raku').found).toEqual(['raku', 'source-mysql']);
  });

  it('counts unreported words in a list of thousands', () => {
    const many = Array.from({ length: 5000 }, (_, number) => `thing-${number}`).join('\n');
    const { found, missed, more } = parseIdList(`${many}\nraku`);
    expect(found).toEqual(['raku']);
    expect(missed.length + more).toBe(5000);
    expect(missed).toHaveLength(50);
  });

  it('finds nothing in an empty text', () => {
    expect(parseIdList('')).toEqual({ found: [], asked: [], missed: [], more: 0 });
    expect(parseIdList('<script>alert(1)</script>').found).toEqual([]);
  });
});

describe('names in a list', () => {
  const here = [row({ date: '2022-01-01', stage: 'trial' })];
  const gone = [...here, row({ date: '2023-01-01', event: 'removed' })];
  const { explorer: named } = openExplorer([
    createSubject('matt-snow', { name: 'Snow', category: 'matt', transitions: here }),
    createSubject('glossy-snow', { name: 'Snow', category: 'glossy', transitions: here }),
    createSubject('old-snow', { name: 'Snow', transitions: gone }),
    createSubject('tenmoku', { name: 'Tenmoku', aliases: ['Hare’s fur'], transitions: here }),
    createSubject('shino', { name: 'Shino', transitions: gone }),
  ]);
  const read = (text: string) => parse(text, named.known);

  it('are found with or without the category, whatever the case, and by an alias', () => {
    expect(read('Tenmoku').found).toEqual(['tenmoku']);
    expect(read('tenmoku; snow, glossy').found).toEqual(['tenmoku']);
    expect(read('TENMOKU\nSnow matt\nglossy snow').found).toEqual(['tenmoku', 'matt-snow', 'glossy-snow']);
    expect(read('hare’s fur and Snow Matt')).toMatchObject({ found: ['tenmoku', 'matt-snow'], missed: [] });
  });

  it('are asked about if several present items have them', () => {
    expect(read('Snow\nTenmoku')).toEqual({
      found: ['tenmoku'],
      asked: [{ text: 'Snow', ids: ['glossy-snow', 'matt-snow'] }],
      missed: [],
      more: 0,
    });
  });

  it('are found in the first 1,000 entries of a text, and ids in all', () => {
    const after = (count: number): string => `${'1,'.repeat(count)}Hare’s fur`;
    expect(read(after(999)).found).toEqual(['tenmoku']);
    expect(read(after(1000)).found).toEqual([]);
    expect(read(`${'1,'.repeat(1000)}tenmoku`).found).toEqual(['tenmoku']);
  });

  it('are reported if nothing has them, with those that are near', () => {
    expect(read('Tenmokku, Snoww, Chün').missed).toEqual([
      { text: 'Tenmokku', suggestions: ['tenmoku'] },
      { text: 'Snoww', suggestions: expect.arrayContaining(['glossy-snow', 'matt-snow']) as unknown },
      { text: 'Chün', suggestions: [] },
    ]);
  });

  it('find a removed item if no present one has the name, and leave other text alone', () => {
    expect(read('Shino').found).toEqual(['shino']);
    expect(read('image: tenmoku:1').found).toEqual(['tenmoku']);
    expect(read('name: Snow').asked).toEqual([]);
  });
});
