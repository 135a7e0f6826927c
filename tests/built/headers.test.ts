import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, toSitePath } from './page';
import { parseHeaderRules, toHeaders } from '../../src/serve/headers';
import { sites } from '../../scripts/test/sites';

describe.each(sites)('the headers of the $name site', ({ out }) => {
  const text = readFileSync(path.join(out, '_headers'), 'utf8');
  const rules = parseHeaderRules(text);
  const files = listFiles(out).filter((file) => !file.startsWith('_'));

  it('are within the limits of hosts', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
  });

  it('cover every file, and set no header of a file twice', () => {
    const wrong = files.map(toSitePath).filter((file) => {
      const headers = toHeaders(rules, file);
      const matching = rules.filter(({ pattern }) => toHeaders([{ pattern, headers: { it: '1' } }], file).it);
      const named = matching.flatMap((rule) => Object.keys(rule.headers));
      const isWhole = 'cache-control' in headers && 'content-security-policy' in headers;
      return !isWhole || new Set(named).size !== named.length;
    });
    expect(wrong).toEqual([]);
  });

  it('allow every origin to read what programs read, and to see its ETag', () => {
    const isOpen =
      /^(?:api|badges|embed|feeds|pictures|schemas)\/|^(?:catalog|stages|support)\/.*\.md$|^llms\.txt$/;
    const closed = files
      .filter((file) => isOpen.test(file) && !file.startsWith('api/404'))
      .filter((file) => {
        const headers = toHeaders(rules, toSitePath(file));
        return (
          headers['access-control-allow-origin'] !== '*' ||
          headers['access-control-expose-headers'] !== 'ETag'
        );
      });
    expect(closed).toEqual([]);
  });

  it('repeat their policy in each page, for hosts that send no headers', () => {
    const wrong = files
      // The error page of the API is sent under a stricter policy.
      .filter((file) => file.endsWith('.html') && !file.startsWith('api/'))
      .filter((file) => {
        const sent = toHeaders(rules, toSitePath(file))['content-security-policy'] ?? '';
        const html = readFileSync(path.join(out, file), 'utf8');
        const [, written] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
        return written !== sent.replace(/; frame-ancestors [^;]+$/, '');
      });
    expect(wrong).toEqual([]);
  });

  it('allow every inline script of a page', () => {
    const wrong = files
      .filter((file) => file.endsWith('.html'))
      .filter((file) => {
        const policy = toHeaders(rules, toSitePath(file))['content-security-policy'] ?? '';
        const scripts = readFileSync(path.join(out, file), 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g);
        return [...scripts].some(([, script = '']) => {
          const hash = createHash('sha256').update(script).digest('base64');
          return !policy.includes(`'sha256-${hash}'`);
        });
      });
    expect(wrong).toEqual([]);
  });
});
