import { describe, expect, it } from 'vitest';
import {
  apiSubjectPath,
  badgePath,
  clauseHome,
  clausePermalink,
  editionAnchor,
  stageBadgePath,
  stagePermalink,
  subjectEditionPermalink,
  subjectPermalink,
  supportBadgePath,
  supportPermalink,
} from './permalink';

describe('permalinks', () => {
  it('are the published paths: pages end in a slash, files do not', () => {
    expect({
      stage: stagePermalink('trial'),
      support: supportPermalink('backed'),
      subject: subjectPermalink('celadon'),
      edition: subjectEditionPermalink('celadon', 'home'),
      anchor: editionAnchor('home'),
      badge: badgePath('celadon', 'status'),
      stageBadge: stageBadgePath('trial'),
      supportBadge: supportBadgePath('backed'),
      api: apiSubjectPath('celadon'),
    }).toEqual({
      stage: '/stages/trial/',
      support: '/support/backed/',
      subject: '/catalog/celadon/',
      edition: '/catalog/celadon/?edition=home#edition-home',
      anchor: 'edition-home',
      badge: '/badges/celadon/status.svg',
      stageBadge: '/badges/stages/trial.svg',
      supportBadge: '/badges/support/backed.svg',
      api: '/api/v1/subjects/celadon.json',
    });
  });

  it('link a clause to the page of its axis', () => {
    expect(clauseHome({ of: { stage: 'trial' } })).toBe('/stages/trial/');
    expect(clauseHome({ of: { support: 'backed' } })).toBe('/support/backed/');
    expect(clauseHome({ of: { edition: 'home' } })).toBe('/support/');
    expect(clauseHome({ of: { policy: 'stages' } })).toBe('/stages/');
    expect(clauseHome({ of: { policy: 'support' } })).toBe('/support/');
    expect(clausePermalink({ id: 'trial-help', of: { stage: 'trial' } })).toBe('/stages/trial/#trial-help');
  });
});
