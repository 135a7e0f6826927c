import { describe, expect, it } from 'vitest';
import { checkPermalinks, derivePermalinks, parseLock, renderLock } from './permalink-lock';
import { clausePermalink } from './permalink';
import { samplePolicy } from '../../../tests/sample/policy';

const published = new Set(['/stages/beta/', '/stages/beta/#beta-help', '/catalog/kiln/']);
const place = () => ({ line: 3, column: 5 });
const check = (lock: string, redirects: { from: string; to: string }[] = []): string[] =>
  checkPermalinks(published, parseLock(lock), redirects, place).map(
    ({ file, line, message, hint }) => `${file}:${line} ${message} | ${hint}`,
  );

describe('what is published', () => {
  it('is a page for each stage, state and subject, and an anchor for each clause and edition', () => {
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

describe('the lock of permalinks', () => {
  it('is content with what is still published, and with what is new', () => {
    expect(check('# heading\n/stages/beta/\n/catalog/kiln/\n')).toEqual([]);
  });

  it('names the line of what would be gone, and the command or row that keeps it', () => {
    expect(check('# heading\n/stages/alpha/\n/catalog/kilm/\n')).toMatchInlineSnapshot(`
      [
        "permalinks.lock:2 /stages/alpha/ was published and would be gone | Say where it went: npm run stages -- permalinks --redirect /stages/alpha/ --to PATH",
        "permalinks.lock:3 /catalog/kilm/ was published and would be gone | Keep the record and add a transition with "event: removed", "moved" or "split". Did you mean "/catalog/kiln/"?",
      ]
    `);
  });

  it('takes a redirect for what is gone, if it leads somewhere', () => {
    const lock = '/stages/alpha/\n';
    expect(check(lock, [{ from: '/stages/alpha/', to: '/stages/beta/' }])).toEqual([]);
    expect(check(lock, [{ from: '/stages/alpha/', to: '/stages/bete/' }])).toMatchInlineSnapshot(`
      [
        "redirects.yaml:3 /stages/alpha/ goes to /stages/bete/, which is not published | Did you mean "/stages/beta/"?",
      ]
    `);
  });

  it('refuses chains, and redirects of what is there', () => {
    const messages = check('', [
      { from: '/stages/a/', to: '/stages/b/' },
      { from: '/stages/b/', to: '/stages/beta/' },
      { from: '/catalog/kiln/', to: '/stages/beta/' },
    ]);
    expect(messages).toEqual([
      'redirects.yaml:3 /stages/a/ goes to /stages/b/, which is redirected itself | Name where the chain ends.',
      'redirects.yaml:3 /catalog/kiln/ is redirected and published too | Take the redirect out, or give the page another id.',
    ]);
    expect(check('', [{ from: '/stages/a/', to: '/stages/zzzzzzzzzzzz/' }])).toEqual([
      'redirects.yaml:3 /stages/a/ goes to /stages/zzzzzzzzzzzz/, which is not published | Name a page of a stage, a support state or a subject, or a clause.',
    ]);
  });

  it('leaves pages of the docs to the check of links', () => {
    expect(check('', [{ from: '/about/glossary/', to: '/about/words/' }])).toEqual([]);
  });

  it('reports errors by the rule’s name, at the line in the lock or the place of the redirect', () => {
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
      message: '/catalog/zzzzzzzzzzzz/ was published and would be gone',
      hint: 'Keep the record and add a transition with "event: removed", "moved" or "split".',
    });
    expect(redirect).toMatchObject({ rule: 'redirect', severity: 'error', line: 3, column: 5 });
  });

  it('says of an anchor that it went, and not that its record is to be kept', () => {
    const [message] = check('/catalog/#edition-moon\n');
    expect(message).toContain('npm run stages -- permalinks --redirect /catalog/#edition-moon --to PATH');
  });

  it('keeps all that was when it is written again', () => {
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
