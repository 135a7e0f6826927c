import { expect, test } from 'vitest';
import { createPolicy } from '../../../tests/sample/rule';
import { dataStale } from './data-stale';

const complain = (today: string, more: Parameters<typeof createPolicy>[0] = {}): string[] =>
  [...dataStale.checkPolicy({ policy: createPolicy({ asOf: '2024-06-01', ...more }), today })].map(
    ({ file, path, message }) => `${file} ${path.map(String).join('.')}: ${message}`,
  );

test('reports data that are older than the policy allows', () => {
  expect(complain('2024-07-01')).toEqual([]);
  expect(complain('2024-07-02')).toEqual([
    'policy.yaml asOf: The data was last updated on 1 June 2024, 31 days before 2 July 2024; 30 days are allowed',
  ]);
  expect(complain('2024-07-02', { freshness: { days: 31 } })).toEqual([]);
});

test('accepts data without a day', () => {
  expect(complain('2030-01-01', { asOf: undefined })).toEqual([]);
});
