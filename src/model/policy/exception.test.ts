import { expect, test } from 'vitest';
import type { Exception } from './exception';
import { isActive, isMeant } from './exception';

const base = { rule: 'step-back', reason: 'It was asked for.', until: '2024-06-15' };
const finding = { rule: 'step-back', file: 'catalog/raku.yaml', message: 'It went back to Trial' };
const means = (more: Partial<Exception>, found: Partial<typeof finding> = {}): boolean =>
  isMeant({ ...base, ...more }, { ...finding, ...found });

test('an exception is active up to and including its last day', () => {
  expect(['2024-06-14', '2024-06-15', '2024-06-16'].map((day) => isActive(base, day))).toEqual([
    true,
    true,
    false,
  ]);
});
test('an exception matches its rule and subject', () => {
  expect(means({ subject: 'raku' })).toBe(true);
  expect(means({ subject: 'raku' }, { rule: 'step-skipped' })).toBe(false);
  expect(means({ subject: 'ash' })).toBe(false);
  expect(means({ subject: 'raku' }, { file: 'docs/catalog/raku.yaml' })).toBe(false);
});
test('an exception matches a page by the end of the path, in whole names', () => {
  const docs = { file: 'docs/guide/ash.mdx' };
  expect(means({ page: 'guide/ash.mdx' }, docs)).toBe(true);
  expect(means({ page: 'docs/guide/ash.mdx' }, docs)).toBe(true);
  expect(means({ page: 'sh.mdx' }, docs)).toBe(false);
  expect(means({ subject: 'raku', page: 'ash.mdx' }, docs)).toBe(false);
  expect(means({}, docs)).toBe(false);
});
test('an exception with a quotation matches only findings that contain the quotation', () => {
  expect(means({ subject: 'raku', saying: 'back to Trial' })).toBe(true);
  expect(means({ subject: 'raku', saying: 'back to Sketch' })).toBe(false);
});
