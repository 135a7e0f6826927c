import { expect, test } from 'vitest';
import { listBreaksBeside, renderPromiseAndRecord } from './breaking-change';
import type { Answer } from '../api/answer';

const scale = [
  { id: 'frozen', name: 'Frozen', excludes: 'breaking-change' as const },
  { id: 'shifting', name: 'Shifting' },
];
const answered = (value: string): Answer => ({
  expectation: 'interfaces',
  is: 'answered',
  value,
  clauses: ['a'],
  narrowed: [],
  unrecorded: [],
});
const recorded = [{ version: '2.0' }, { version: '3.0' }];

test('lists breaking versions only beside an answer that excludes them', () => {
  expect(listBreaksBeside({ scale }, answered('frozen'), recorded)).toEqual(['2.0', '3.0']);
  expect(listBreaksBeside({ scale }, answered('frozen'), [])).toEqual([]);
  expect(listBreaksBeside({ scale }, answered('shifting'), recorded)).toEqual([]);
  expect(listBreaksBeside({}, answered('frozen'), recorded)).toEqual([]);
  const silent: Answer = { expectation: 'interfaces', is: 'silent', unrecorded: [] };
  expect(listBreaksBeside({ scale }, silent, recorded)).toEqual([]);
});

test('sets the record against the promise', () => {
  expect(renderPromiseAndRecord('None', ['3.0'])).toBe('Policy: None. Actual: one breaking release (3.0).');
  expect(renderPromiseAndRecord('None', ['1.0', '2.0', '3.0'])).toBe(
    'Policy: None. Actual: 3 breaking releases (1.0, 2.0 and 3.0).',
  );
});
