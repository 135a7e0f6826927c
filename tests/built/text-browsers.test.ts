import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { allPages } from '../browser/page-types';
import { findProgram } from '../../scripts/programs';
import { findSite } from '../../scripts/test/sites';

const { out } = findSite('default');

/** Each browser prints a page without asking the network for anything. */
const toArguments = {
  lynx: (file: string) => ['-dump', '-nolist', '-width=1000', '-display_charset=utf-8', `file://${file}`],
  w3m: (file: string) => ['-dump', '-cols', '1000', '-O', 'utf-8', '-T', 'text/html', file],
} as const;

/** The texts between the tags of a page's body, without the invisible ones. */
const readTexts = (html: string): string[] => {
  const texts: string[] = [];
  const silent = new Set(['head', 'script', 'style', 'template']);
  const open: string[] = [];
  let isNew = true;
  const parser = new Parser({
    onopentag(name) {
      open.push(name);
      isNew = true;
    },
    onclosetag(name) {
      open.splice(open.lastIndexOf(name));
      isNew = true;
    },
    ontext(piece) {
      if (open.some((name) => silent.has(name))) return;
      if (isNew) texts.push(piece);
      else texts.push((texts.pop() ?? '') + piece);
      isNew = false;
    },
  });
  parser.end(html);
  return texts;
};

const toWords = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const endsInWord = /\S*[\p{L}\p{N}]$/u;
const beginsWithWord = /^[\p{L}\p{N}]\S*/u;

/** The word that two neighbouring texts become without a space between them. */
const listGlued = (texts: readonly string[]): string[] => {
  const filled = texts.filter((text) => text !== '');
  return filled.flatMap((text, place) => {
    const last = endsInWord.exec(text)?.[0];
    const first = beginsWithWord.exec(filled[place + 1] ?? '')?.[0];
    return last === undefined || first === undefined ? [] : [last + first];
  });
};

describe.each(['lynx', 'w3m'] as const)('in the text browser %s', (name) => {
  const program = findProgram(name);

  it.skipIf(program === null).each(allPages)('$name has its words apart', ({ path: at }) => {
    const file = path.resolve(out, at.split('?')[0]?.slice(1) ?? '', 'index.html');
    const html = readFileSync(file, 'utf8');
    const texts = readTexts(html);
    const output = execFileSync(program ?? '', toArguments[name](file), {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
    const shown = new Set(toWords(output));
    const written = new Set(texts.flatMap(toWords));
    const glued = listGlued(texts).filter((word) => shown.has(word) && !written.has(word));
    expect(glued).toEqual([]);
    expect(shown.size).toBeGreaterThan(20);
  });
});
