import { expect, it } from 'vitest';
import { refuseAhead } from './ahead';

const refuse = (today: string, dataAsOf: string | null) => () =>
  refuseAhead('on', '2026-01-05', { today, dataAsOf }, 'If the day has not come yet, add --planned.');

it('says how the dataset learns of a day that has come', () => {
  expect(refuse('2025-09-02', '2025-09-02')).toThrow(
    '--on is 2026-01-05, after 2025-09-02 ("asOf" in policy.yaml). If the day has not come yet, add --planned. If it has, first set "asOf: 2026-01-05" there. This says that all data was confirmed on that day.',
  );
  expect(refuse('2025-09-03', '2025-09-02')).toThrow(
    '--on is 2026-01-05, after 2025-09-03 (today). If the day has not come yet, add --planned. If it has, set SOURCE_DATE_EPOCH to that day or a later one.',
  );
});

it('accepts the day itself', () => {
  expect(refuse('2026-01-05', null)).not.toThrow();
});
