import { expect, test } from 'vitest';
import {
  renderBreakingDetails,
  renderDeadlineWords,
  toDeadlineDating,
  renderDeadlineTitle,
} from './deadline-words';

test('names the action of a deadline and keeps the version as written', () => {
  expect(renderDeadlineWords({ what: 'upgrade', version: '2.0-RC1' })).toBe('upgrade to 2.0-RC1 or later');
  expect(renderDeadlineWords({ what: 'upgrade', version: null })).toBe('upgrade to the new version');
  expect(renderDeadlineWords({ what: 'end-of-support', version: null })).toBe('end of support');
  expect(renderDeadlineWords({ what: 'removal', version: null })).toBe('removal');
  expect(renderDeadlineWords({ what: 'planned', version: null })).toBe('planned change');
});

test('says "by" for actions, and "on" for events', () => {
  expect(toDeadlineDating({ what: 'upgrade' }).precision).toBe('by');
  expect(toDeadlineDating({ what: 'removal' }).precision).toBe('on');
});

test('names the breaking version or a later one as upgrade target', () => {
  expect(renderDeadlineTitle({ what: 'upgrade', version: '3.0.0' })).toBe('Upgrade to 3.0.0 or later');
  expect(renderDeadlineTitle({ what: 'upgrade', version: null })).toBe('Upgrade to the new version');
});

test('names the affected parts of an upgrade and the consequence at the deadline, if they are recorded', () => {
  const upgrade = { what: 'upgrade', version: '3.0.0' } as const;
  const affects = [{ type: 'stream', names: ['issues', 'boards'] }, { names: ['rim'] }];
  const detailsOf = (change: object, deadline: Parameters<typeof renderBreakingDetails>[0] = upgrade) =>
    renderBreakingDetails(deadline, [{ version: '3.0.0', ...change }]);
  expect(detailsOf({ affects, atDeadline: 'upgraded' })).toBe(
    'Affects issues and boards (stream). Affects rim. After the deadline you are upgraded automatically.',
  );
  expect(detailsOf({ atDeadline: 'switched-off' })).toBe(
    'After the deadline older versions are switched off.',
  );
  expect(detailsOf({})).toBe('');
  expect(detailsOf({ affects }, { what: 'removal', version: null })).toBe('');
  expect(detailsOf({ affects }, { what: 'upgrade', version: '4.0.0' })).toBe('');
});
