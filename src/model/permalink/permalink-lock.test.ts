import { describe, expect, it } from 'vitest';
import { checkPermalinks, checkRecorded, derivePermalinks, parseLock, renderLock } from './permalink-lock';
import { clausePermalink } from './permalink';
import { samplePolicy } from '../../../tests/sample/policy';

const published = new Set(['/stages/beta/', '/stages/beta/#beta-help', '/catalog/kiln/']);
const place = () => ({ line: 3, column: 5 });
const check = (lock: string, redirects: { from: string; to: string }[] = []): string[] =>
  checkPermalinks(published, parseLock(lock), redirects, place).map(
    ({ file, line, message, hint }) => `${file}:${line} ${message} | ${hint}`,
  );

describe('derivePermalinks', () => {
  it('returns a page for each stage, state and subject, and an anchor for each clause and edition', () => {
    const clauses = samplePolicy.clauses.map(clausePermalink);
    const own = derivePermalinks(samplePolicy, ['raku', 'ash']).filter((link) => !clauses.includes(link));
    expect(own).toEqual([
      '/catalog/#edition-home',
      '/catalog/#edition-studio',
      '/catalog/ash/',
      '/catalog/raku/',
      '/stages/proven/',
      '/stages/retired/',
      '/stages/sketch/',
      '/stages/trial/',
      '/support/backed/',
      '/support/shared/',
    ]);
    expect(derivePermalinks(samplePolicy, [])).toEqual(expect.arrayContaining(clauses));
  });
});

describe('checkPermalinks', () => {
  it('accepts addresses that are still published, and new ones', () => {
    expect(check('# heading\n/stages/beta/\n/catalog/kiln/\n')).toEqual([]);
  });

  it('reports the line of a removed address, and the command or row that keeps the address', () => {
    expect(check('# heading\n/stages/alpha/\n/catalog/kilm/\n')).toMatchInlineSnapshot(`
      [
        "permalinks.lock:2 /stages/alpha/ was published, but is missing now | Redirect it: npm run stages -- permalinks --redirect /stages/alpha/ --to PATH",
        "permalinks.lock:3 /catalog/kilm/ was published, but is missing now | Keep the record and add a transition with "event: removed", "moved" or "split". Did you mean "/catalog/kiln/"?",
      ]
    `);
  });

  it('accepts a redirect for a removed address if its target exists', () => {
    const lock = '/stages/alpha/\n';
    expect(check(lock, [{ from: '/stages/alpha/', to: '/stages/beta/' }])).toEqual([]);
    expect(check(lock, [{ from: '/stages/alpha/', to: '/stages/bete/' }])).toMatchInlineSnapshot(`
      [
        "redirects.yaml:3 /stages/alpha/ goes to /stages/bete/, which is not published | Did you mean "/stages/beta/"?",
      ]
    `);
  });

  it('rejects chains, and redirects from existing addresses', () => {
    const messages = check('', [
      { from: '/stages/a/', to: '/stages/b/' },
      { from: '/stages/b/', to: '/stages/beta/' },
      { from: '/catalog/kiln/', to: '/stages/beta/' },
    ]);
    expect(messages).toEqual([
      'redirects.yaml:3 /stages/a/ goes to /stages/b/, which is redirected itself | Redirect it to the last address of the chain.',
      'redirects.yaml:3 /catalog/kiln/ is both redirected and published | Delete the redirect, or give the page another id.',
    ]);
    expect(check('', [{ from: '/stages/a/', to: '/stages/zzzzzzzzzzzz/' }])).toEqual([
      'redirects.yaml:3 /stages/a/ goes to /stages/zzzzzzzzzzzz/, which is not published | Name a page of a stage, a support state or a subject, or a clause.',
    ]);
  });

  it('leaves pages of the docs to the broken-link check', () => {
    expect(check('', [{ from: '/about/glossary/', to: '/about/words/' }])).toEqual([]);
  });

  it('names the rule in each error, with the line in the lock or the place of the redirect', () => {
    const [gone, redirect] = checkPermalinks(
      published,
      parseLock('# heading\r\n/catalog/zzzzzzzzzzzz/  \r\n'),
      [{ from: '/stages/a/', to: '/stages/b/' }],
      place,
    );
    expect(gone).toEqual({
      rule: 'permalink-gone',
      severity: 'error',
      file: 'permalinks.lock',
      line: 2,
      column: 1,
      message: '/catalog/zzzzzzzzzzzz/ was published, but is missing now',
      hint: 'Keep the record and add a transition with "event: removed", "moved" or "split".',
    });
    expect(redirect).toMatchObject({ rule: 'redirect', severity: 'error', line: 3, column: 5 });
  });

  it('gives no advice to keep a record for a removed anchor', () => {
    const [message] = check('/catalog/#edition-moon\n');
    expect(message).toContain('npm run stages -- permalinks --redirect /catalog/#edition-moon --to PATH');
  });

  it('keeps all old lines when the lock is written again', () => {
    const again = renderLock(parseLock('/stages/alpha/\n/catalog/kiln/\n').keys(), published);
    expect([...parseLock(again).keys()]).toEqual([
      '/catalog/kiln/',
      '/stages/alpha/',
      '/stages/beta/',
      '/stages/beta/#beta-help',
    ]);
    expect(again.startsWith('# ')).toBe(true);
  });
});

describe('checkRecorded', () => {
  const messageFor = (count: number): string[] => {
    const added = Array.from({ length: count }, (_, index) => `/catalog/kiln-${index}/`);
    return checkRecorded(new Set(added), parseLock('')).map(({ message }) => message);
  };

  it('names the first five new addresses, and counts the others', () => {
    expect(messageFor(0)).toEqual([]);
    expect(messageFor(1)).toEqual(['Published and not recorded: /catalog/kiln-0/']);
    expect(messageFor(5)).toEqual([expect.stringMatching(/kiln-4\/$/)]);
    expect(messageFor(7)).toEqual([expect.stringMatching(/kiln-4\/ and 2 more$/)]);
  });
});
