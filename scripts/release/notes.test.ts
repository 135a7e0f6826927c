import { describe, expect, it } from 'vitest';
import { findNotes, readRelease } from './notes';

const changelog = `# Changelog

## [Unreleased]

## [1.1.0] - 2026-12-01

### Added

- A badge. "Do" marks a step.

## [1.0.0-rc.1] - 2026-11-01

- The first try.

## 0.1.0

No tag.
`;

describe('findNotes', () => {
  it('takes the lines of one version', () => {
    expect(findNotes(changelog, '1.1.0')).toBe('### Added\n\n- A badge. "Do" marks a step.\n');
    expect(findNotes(changelog, '1.0.0-rc.1')).toBe('- The first try.\n');
  });

  it.each([
    ['1.0.0', 'no section for 1.0.0'],
    ['0.1.0', 'no date for 0.1.0'],
    ['1.1', 'no section for 1.1.'],
  ])('refuses %s, and says why', (version, reason) => {
    expect(() => findNotes(changelog, version)).toThrow(reason);
  });

  it('refuses a version if changes are left below "Unreleased"', () => {
    const left = changelog.replace('[Unreleased]\n', '[Unreleased]\n\n- Forgotten.\n');
    expect(() => findNotes(left, '1.1.0')).toThrow('Move them below 1.1.0');
  });
});

describe('readRelease', () => {
  it('releases the version of the package only', () => {
    expect(readRelease('v1.1.0', '1.1.0')).toEqual({ version: '1.1.0', isPrerelease: false });
    expect(readRelease('v1.1.0-rc.1', '1.1.0-rc.1').isPrerelease).toBe(true);
    expect(() => readRelease('v1.2.0', '1.1.0')).toThrow('The tag must be v1.1.0');
    expect(() => readRelease('1.1.0', '1.1.0')).toThrow('The tag must be v1.1.0');
  });
});
