import { describe, expect, it } from 'vitest';
import { checkPermalinks, parseLock, renderLock } from './permalink-lock';

const published = new Set(['/stages/beta/', '/stages/beta/#beta-help', '/catalog/kiln/']);
const place = () => ({ line: 3, column: 5 });
const check = (lock: string, redirects: { from: string; to: string }[] = []): string[] =>
  checkPermalinks(published, parseLock(lock), redirects, place).map(
    ({ file, line, message, hint }) => `${file}:${line} ${message} | ${hint}`,
  );

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
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('which is redirected itself');
    expect(messages[1]).toContain('is redirected and published too');
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
