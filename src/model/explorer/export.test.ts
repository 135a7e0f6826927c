import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv, renderJson, renderMarkdownTable } from './export';

describe('renderCsv', () => {
  it('quotes where necessary, and starts with a byte-order mark', () => {
    expect(renderCsv([{ id: 'a', name: 'Say "x", y\nz' }])).toBe('\uFEFFid,name\r\na,"Say ""x"", y\nz"\r\n');
  });

  it('keeps a spreadsheet from calculating', () => {
    for (const value of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '|x', '%x'])
      expect(renderCsv([{ a: value }])).toContain(`'${value}`);
  });

  it('has as many lines as rows, whatever they contain', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { minLength: 1, maxLength: 5 }),
        (values) => {
          const text = renderCsv(values.map((a) => ({ a })));
          // After removing quoted cells only line breaks between rows are left.
          expect(text.replace(/"(?:[^"]|"")*"/g, 'q').split('\r\n')).toHaveLength(values.length + 2);
        },
      ),
    );
  });

  it('is a byte-order mark and an empty line for no rows', () => {
    expect(renderCsv([])).toBe('\uFEFF\r\n');
  });
});

describe('a table of several columns', () => {
  const rows = [
    { id: 'a', name: 'x = 1' },
    { id: 'b', name: 'two\n\nlines' },
  ];

  it('has its headings once, and a cell for each of them in every row', () => {
    expect(renderMarkdownTable(rows)).toBe(
      '| id | name |\n| --- | --- |\n| a | x = 1 |\n| b | two lines |\n',
    );
    expect(renderCsv(rows)).toBe('\uFEFFid,name\r\na,x = 1\r\nb,"two\n\nlines"\r\n');
  });

  it('leaves missing values empty', () => {
    expect(renderMarkdownTable([{ id: 'a', name: 'x' }, { id: 'b' }])).toContain('| b |  |');
    expect(renderCsv([{ id: 'a', name: 'x' }, { id: 'b' }])).toContain('\r\nb,\r\n');
  });
});

describe('renderMarkdownTable', () => {
  it('escapes all markup', () => {
    expect(renderMarkdownTable([{ 'a|b': '[x](javascript:1) <b> `c` & \n*d*' }])).toBe(
      '| a\\|b |\n| --- |\n| \\[x\\]\\(javascript:1\\) &lt;b&gt; \\`c\\` &amp;  \\*d\\* |\n',
    );
  });
});

describe('renderJson', () => {
  it('parses back to the same rows', () => {
    expect(JSON.parse(renderJson([{ a: '</script>' }]))).toEqual([{ a: '</script>' }]);
  });
});
