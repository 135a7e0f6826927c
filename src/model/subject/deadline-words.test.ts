import { expect, test } from 'vitest';
import { renderDeadlineWords, toDeadlineDating, toUpgradeTarget } from './deadline-words';

test('says what a deadline asks for, and leaves a version as it is written', () => {
  expect(renderDeadlineWords({ what: 'upgrade', version: '2.0-RC1' })).toBe('upgrade to 2.0-RC1 or later');
  expect(renderDeadlineWords({ what: 'upgrade', version: null })).toBe('upgrade to the new version');
  expect(renderDeadlineWords({ what: 'end-of-support', version: null })).toBe('end of support');
  expect(renderDeadlineWords({ what: 'removal', version: null })).toBe('removal');
  expect(renderDeadlineWords({ what: 'planned', version: null })).toBe('planned change');
});

test('what is asked for is due by a day, and the rest happens on it', () => {
  expect(toDeadlineDating({ what: 'upgrade' }).precision).toBe('by');
  expect(toDeadlineDating({ what: 'removal' }).precision).toBe('on');
});

test('an upgrade leads to the version that broke, or past it', () => {
  expect(toUpgradeTarget('3.0.0')).toBe('3.0.0 or later');
  expect(toUpgradeTarget(null)).toBe('the new version');
});
