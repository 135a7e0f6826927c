import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Text } from './prose/sentences';
import { countWords, readPage, splitSentences } from './prose/sentences';
import { findUnclear } from './prose/findings';
import { listTexts } from './messages/outside';
import { readCommands } from '../src/messages/commands';
import { readLanguage } from '../src/messages/catalogue';
import { policySchema } from '../src/model/schema/policy';

const documents = ['README.md', 'DESIGN.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'CHANGELOG-API.md'];
const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.mdx?$/.test(path))
  .map((path) => `docs/${path}`);

/** The style guide quotes the words that it rejects. */
const quoting = 'docs/maintain/writing.mdx';

/** Pages about the data files and the code name the data model. */
const isForCustomers = (file: string): boolean => /^docs\/(?!maintain\/|integrate\/)/.test(file);

const complain = (file: string, texts: readonly Text[], isOfCustomers: boolean): string[] =>
  texts.flatMap((text) =>
    findUnclear(text, isOfCustomers).map((problem) => `${file}:${text.line}: ${problem}\n    ${text.text}`),
  );

describe('plain English', () => {
  it.each([...documents, ...pages.filter((page) => page !== quoting)])('%s', (file) => {
    expect(complain(file, readPage(readFileSync(file, 'utf8')), isForCustomers(file))).toEqual([]);
  });

  it('data/policy.yaml', () => {
    const policy = policySchema.parse(parse(readFileSync('data/policy.yaml', 'utf8')));
    const sentences = [
      policy.disclaimer ?? '',
      ...[...policy.kinds, ...policy.editions].map(({ description }) => description),
      ...[...policy.stages, ...policy.supportStates].map(({ summary }) => summary),
      ...policy.expectations.flatMap(({ question, scale = [] }) => [
        question,
        ...scale.map(({ name }) => name),
      ]),
      ...policy.clauses.map(({ sentence }) => sentence),
      ...policy.disagreements.map(({ because }) => because),
    ].flatMap(splitSentences);
    const texts = sentences.map((text): Text => ({ kind: 'sentence', line: 1, text }));
    expect(complain('data/policy.yaml', texts, true)).toEqual([]);
  });
});

/** Names of the files and folders whose texts are for authors and developers, in English. */
const forAuthors = ['cli', 'dataset', 'importer', 'model/rules', 'model/schema', 'plugins', 'serve'];

const listSources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d|test-support)\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`);

describe('plain English of the product', () => {
  /** Words that people type into the search, and headings that ask a question without its sign. */
  const isQuoted = (id: string): boolean => /^nav\..*-words$/.test(id);
  const asking = /^(What|Who)\b/i;

  it('messages/en.yaml', () => {
    const found = [...readLanguage('en')].flatMap(([id, text]) =>
      isQuoted(id)
        ? []
        : splitSentences(text.replaceAll(/\{\w+\}/g, 'Value')).flatMap((sentence) =>
            findUnclear({ kind: 'sentence', line: 1, text: sentence }, true)
              // A choice between texts is not one sentence.
              .filter((problem) => !(problem.includes('words, more than') && /(plural|select),/.test(text)))
              .filter((problem) => !(asking.test(sentence) && problem.includes('begin with the noun')))
              .map((problem) => `${id}: ${problem}\n    ${sentence}`),
          ),
    );
    expect(found).toEqual([]);
  });

  it('messages/commands', () => {
    const found = readCommands().flatMap(([id, text]) =>
      // Help has paragraphs.
      text
        .replaceAll(/\{\w+\}/g, 'Value')
        .split('\n\n')
        .flatMap(splitSentences)
        .flatMap((sentence) =>
          findUnclear({ kind: 'sentence', line: 1, text: sentence }, false)
            // A choice between texts is not one sentence.
            .filter((problem) => !(problem.includes('words, more than') && /(plural|select),/.test(text)))
            .map((problem) => `${id}: ${problem}\n    ${sentence}`),
        ),
    );
    expect(found).toEqual([]);
  });

  it.each(forAuthors)('the errors and the help in src/%s', (folder) => {
    const found = listSources(`src/${folder}`).flatMap((file) =>
      listTexts(file, readFileSync(file, 'utf8')).flatMap(({ line, text }) =>
        findUnclear({ kind: 'sentence', line, text }, false)
          // Help consists of several lines.
          .filter((problem) => !problem.includes('words, more than'))
          .map((problem) => `${file}:${line}: ${problem}\n    ${text}`),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('readPage', () => {
  const page = [
    '---',
    'title: Title',
    'description: One. Two three.',
    '---',
    '',
    '## A `heading` {/* #anchor */}',
    '',
    'A [link](/to/it) and',
    '<Badge id="x" /> a **bold** word. Next sentence?',
    '- An item',
    '',
    '```yaml',
    'code: here',
    '```',
    '| Head | Two |',
    '| --- | --- |',
    '| Cell | `a` |',
  ].join('\n');

  it('returns titles, headings, sentences and cells, without code, tags and links', () => {
    expect(readPage(page).map(({ kind, line, text }) => `${kind} ${line}: ${text}`)).toEqual([
      'heading 1: Title',
      'sentence 1: One.',
      'sentence 1: Two three.',
      'heading 6: A Code',
      'sentence 8: A link and a bold word.',
      'sentence 8: Next sentence?',
      'sentence 10: An item',
      'cell 15: Head',
      'cell 15: Two',
      'cell 17: Cell',
      'cell 17: Code',
    ]);
  });

  it('counts a word with a hyphen, an apostrophe or a dot as one', () => {
    expect(countWords("Don't use 1.2 of open-source data/policy.yaml - yet.")).toBe(7);
  });
});

describe('findUnclear', () => {
  const find = (text: string, kind: Text['kind'] = 'sentence', isOfCustomers = false): string[] =>
    findUnclear({ kind, line: 1, text }, isOfCustomers);

  it('reports private words, words of the model on customer pages, headless headings and long sentences', () => {
    expect(find('The row stands there for ever.')).toEqual([
      '"stands". Say: is, is in, applies',
      '"for ever". Say: permanently, endlessly',
    ]);
    expect(find('Each clause is quoted.', 'sentence', true)).toHaveLength(1);
    expect(find('How answers are made', 'heading')).toEqual(['The heading has no noun. Name the thing']);
    expect(find('Run it again', 'heading')).toEqual(['"it" in a heading. Repeat the noun']);
    expect(find('word '.repeat(31))).toEqual(['31 words, more than 30. Split the sentence']);
  });

  it('accepts a plain sentence, a question and an instruction', () => {
    for (const text of ['Each clause is quoted.', 'This is the standard.', 'word '.repeat(30)])
      expect([text, find(text)]).toEqual([text, []]);
    for (const text of ['What still applies?', 'How to ask for help', 'Next stages'])
      expect([text, find(text, 'heading')]).toEqual([text, []]);
  });
});
