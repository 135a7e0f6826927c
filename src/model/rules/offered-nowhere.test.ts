import { expect, test } from 'vitest';
import { findBreaches } from '../../../tests/sample/rule';
import { offeredNowhere } from './offered-nowhere';
import { row } from '../../../tests/sample/subject';

const nowhere = { studio: 'not-offered', home: 'not-offered' } as const;
const find = (more: Partial<Parameters<typeof row>[0]>): string[] =>
  findBreaches(offeredNowhere, { transitions: [row({ date: '2023-01-01', ...more })] });

test('reports a subject without an edition and without a reason', () => {
  expect(find({ availability: nowhere })).toEqual([
    '2023-01-01– Not offered in any edition, and no reason is given',
  ]);
});
test('accepts one reason, and an edition whose availability is unknown', () => {
  expect(find({ availability: nowhere, reasons: { home: 'Too hot.' } })).toEqual([]);
  expect(find({ availability: { studio: 'not-offered' } })).toEqual([]);
  expect(find({ availability: { ...nowhere, home: 'offered' } })).toEqual([]);
});
