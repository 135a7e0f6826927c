import { expect, it } from 'vitest';
import { firstView } from '../../model/explorer/view';
import { renderAddress } from './address';

const first = { view: firstView, cases: [], onlyDiffering: false };
const subject = { is: 'subject', id: 'lens', edition: 'site', asOf: null } as const;

it('is empty for the initial view', () => {
  expect(renderAddress(first)).toBe('');
});

it('joins the list and the compared cases', () => {
  expect(renderAddress({ ...first, cases: [subject, { ...subject, asOf: '2031-05-01' }] })).toBe(
    '?expect=@lens:site,@lens:site:2031-05-01',
  );
  expect(renderAddress({ ...first, onlyDiffering: true })).toBe('?differing');
  const both = renderAddress({
    view: { ...firstView, q: 'a b&c=d#e' },
    cases: [subject],
    onlyDiffering: true,
  });
  expect(both.match(/[?&#]/g)).toEqual(['?', '&', '&']);
  expect(new URLSearchParams(both).get('q')).toBe('a b&c=d#e');
  expect(new URLSearchParams(both).get('expect')).toBe('@lens:site');
});
