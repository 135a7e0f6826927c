import { describe, expect, it } from 'vitest';
import { renderFooterNote } from './footer-note';

const read = (dataAsOf: string | null) => ({ dataAsOf, freshUntil: null, freshness: 'unknown' }) as const;
const asOf = '2024-02-29';
const dataAge = read(asOf);
const contribute = { report: null, edit: null };

describe('renderFooterNote', () => {
  it('shows the day of the data, and links to edit and to report', () => {
    const addresses = {
      report: 'https://code.example/issues?a=1&b=2',
      edit: 'https://code.example/edit/data/{path}',
    };
    expect(renderFooterNote({ asOf, dataAge, contribute: addresses })).toMatchInlineSnapshot(
      `"Data from <time datetime="2024-02-29">29 February 2024</time> · <a href="https://code.example/issues?a=1&amp;b=2" rel="noopener">Report a mistake</a> · <a href="https://code.example/edit/data/policy.yaml" rel="noopener">Suggest a policy change</a>"`,
    );
  });

  it('omits links that the policy does not have or that are no web addresses', () => {
    expect(renderFooterNote({ asOf, dataAge, contribute })).toBe(
      'Data from <time datetime="2024-02-29">29 February 2024</time>',
    );
    const addresses = { report: 'javascript:alert(1)', edit: '"><script>{path}' };
    expect(renderFooterNote({ asOf, dataAge, contribute: addresses })).not.toMatch(/<script>|javascript:/);
  });

  it('begins with the organisation', () => {
    const organisation = { name: 'Kiln & Co', url: 'https://kiln.example/?a&b' };
    expect(renderFooterNote({ asOf, dataAge, contribute }, organisation)).toMatch(
      /^<a href="https:\/\/kiln.example\/\?a&amp;b" rel="noopener">Kiln &amp; Co<\/a> · Data from/,
    );
    expect(renderFooterNote({ asOf, dataAge, contribute }, { name: 'Kiln' })).toMatch(/^Kiln · /);
  });

  it('shows both days if they differ, and says if the day of the data is unknown', () => {
    expect(renderFooterNote({ asOf, dataAge: read('2023-12-01'), contribute })).toBe(
      'Data from <time datetime="2023-12-01">1 December 2023</time> · As of <time datetime="2024-02-29">29 February 2024</time>',
    );
    expect(renderFooterNote({ asOf, dataAge: read(null), contribute })).toBe(
      'Data from an unknown day · As of <time datetime="2024-02-29">29 February 2024</time>',
    );
  });
});
