import { describe, expect, it } from 'vitest';
import { renderFooterNote } from './footer-note';

describe('renderFooterNote', () => {
  it('says the day of the data, and where to mend and to report', () => {
    const contribute = {
      report: 'https://code.example/issues?a=1&b=2',
      edit: 'https://code.example/edit/data/{path}',
    };
    expect(renderFooterNote({ asOf: '2024-02-29', contribute })).toMatchInlineSnapshot(
      `"Data of <time datetime="2024-02-29">29 February 2024</time> · <a href="https://code.example/issues?a=1&amp;b=2" rel="noopener">Report what is wrong</a> · <a href="https://code.example/edit/data/policy.yaml" rel="noopener">Mend the policy</a>"`,
    );
  });

  it('leaves out what the policy does not name, and what is no web address', () => {
    expect(renderFooterNote({ asOf: '2024-02-29', contribute: { report: null, edit: null } })).toBe(
      'Data of <time datetime="2024-02-29">29 February 2024</time>',
    );
    const contribute = { report: 'javascript:alert(1)', edit: '"><script>{path}' };
    expect(renderFooterNote({ asOf: '"><b>', contribute })).not.toMatch(/<b>|<script>|javascript:/);
  });
});
