import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findSite, sites } from '../../scripts/test/sites';
import { listFiles, parsePage } from './page';
import { readCatalog, readPolicy } from './api';

interface Words {
  /** Words long enough not to occur by chance: searched everywhere, including scripts. */
  readonly telling: readonly string[];
  /** Ids and names that code uses too (a colour has an alpha): searched as words in visible text only. */
  readonly common: readonly string[];
}

/** Words that every site uses, because every site is about release stages. */
const interfaceWords = new Set(['release']);

const readWords = (out: string): Words => {
  const policy = readPolicy(out);
  const subjects = readCatalog(out);
  const named = [...policy.kinds, ...policy.stages, ...policy.supportStates, ...policy.editions];
  const publishers = policy.publishers.map(({ name }) => name);
  const ids = subjects.map(({ id }) => id).filter((id) => id.length >= 8);
  return {
    telling: [
      policy.title,
      policy.tagline,
      ...publishers,
      ...ids,
      ...policy.clauses.map(({ sentence }) => sentence),
    ],
    common: named
      .flatMap(({ id, name }) => [id, name])
      .filter((word) => !interfaceWords.has(word.toLowerCase())),
  };
};

const readText = (file: string): string => readFileSync(file, 'utf8');

const isText = (file: string): boolean =>
  /\.(html|md|txt|json|js|css|svg|xml|atom|ics|webmanifest)$/.test(file);

describe.each(sites.filter(({ name }) => name !== 'default'))('the $name site', ({ out }) => {
  let theirs: Words = { telling: [], common: [] };
  let own = '';

  beforeAll(() => {
    theirs = readWords(findSite('default').out);
    const words = readWords(out);
    own = [...words.telling, ...words.common].join('\n').toLowerCase();
  });

  it('contains nothing that only the default dataset says', () => {
    expect(theirs.telling.length).toBeGreaterThan(700);
    const telling = theirs.telling.filter((word) => !own.includes(word.toLowerCase()));
    const found = listFiles(out)
      .filter(isText)
      .flatMap((file) => {
        const text = readText(path.join(out, file));
        return telling.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
      });
    expect(found).toEqual([]);
  });

  it('shows no stage, support state, edition or kind of the default dataset', () => {
    const words = theirs.common.filter((word) => !own.includes(word.toLowerCase()));
    expect(words.length).toBeGreaterThan(10);
    const pattern = new RegExp(`(?<![\\w-])(${words.join('|')})(?![\\w-])`, 'i');
    const found = listFiles(out)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => {
        const match = pattern.exec(parsePage(file, readFileSync(path.join(out, file), 'utf8')).text);
        return match === null ? [] : [`${file}: ${match[0]}`];
      });
    expect(found).toEqual([]);
  });
});
