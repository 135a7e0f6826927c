import { expect, test } from 'vitest';
import { renderReminder, toDeadlineKey, toEventUid } from './reminder';

test('a reminder includes the day', () => {
  const date = '2025-09-11';
  expect(renderReminder({ what: 'upgrade', version: '2.0', date })).toBe(
    'upgrade to 2.0 or later by 11 September 2025',
  );
  expect(renderReminder({ what: 'removal', version: null, date })).toBe('removal on 11 September 2025');
});
test('the id of an event consists of authority, subject and kind', () => {
  expect(toDeadlineKey({ what: 'upgrade', version: '2.0' })).toBe('upgrade-2.0');
  expect(toDeadlineKey({ what: 'removal', version: null })).toBe('removal');
  expect(toDeadlineKey({ what: 'planned', version: null, plan: 'stage-proven' })).toBe('stage-proven');
  expect(toEventUid('kiln.example', 'raku', 'removal')).toBe('raku/removal@kiln.example');
});
