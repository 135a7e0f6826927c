import { describe, expect, it } from 'vitest';
import { policy, site } from './minimal-site.test-support';
import { renderRoutedAlternates } from './alternates';

describe('renderRoutedAlternates', () => {
  it.each([
    ['/', ['feeds/changes.atom', 'feeds/changes.json']],
    ['/changes/', ['feeds/changes.atom', 'feeds/changes.json']],
    ['/deadlines/', ['feeds/deadlines.ics']],
    ['/stages/trial/', ['feeds/stages/trial.atom', 'feeds/stages/trial.ics', 'stages/trial.md']],
    [
      '/support/repaired/',
      ['feeds/support/repaired.atom', 'feeds/support/repaired.ics', 'support/repaired.md'],
    ],
    ['/stages/repaired/', []],
    ['/stages/', []],
    ['/about/', []],
  ])('lists the alternates of %s: %j', (permalink, paths) => {
    const html = renderRoutedAlternates(site, policy, permalink);
    expect(
      [...html.matchAll(/href="https:\/\/example\.com\/base\/([^"]*)"/g)].map(([, path]) => path),
    ).toEqual(paths);
  });

  it('escapes their titles', () => {
    expect(renderRoutedAlternates(site, { ...policy, title: '"><script>' }, '/')).toContain(
      'title="&quot;&gt;&lt;script&gt;: changes"',
    );
  });
});
