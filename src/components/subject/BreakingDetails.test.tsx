import { expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SubjectDocument } from '../../model/api/subject';
import { BreakingDetails } from './BreakingDetails';

const breaking = (affects: SubjectDocument['breakingChanges'][number]['affects']) => ({
  breakingChanges: [
    {
      version: '2.0.0',
      deadline: null,
      deadlineRelease: null,
      movedFrom: [],
      date: null,
      affects,
      atDeadline: null,
      migration: null,
    },
  ],
});

const draw = (document: Pick<SubjectDocument, 'breakingChanges'>, text: string): string =>
  renderToStaticMarkup(
    <BreakingDetails document={document} deadline={{ what: 'upgrade', version: '2.0.0' }}>
      {text}
    </BreakingDetails>,
  ).replace(/<[^>]*>/g, '');

it('divides the upgrade from its details by one full stop', () => {
  const document = breaking([{ type: 'stream', names: ['orders'] }]);
  expect(draw(document, 'Upgrade to 2.0.0 or later')).toMatch(/^Upgrade to 2.0.0 or later\. Affects orders/);
  expect(draw(document, 'Not done.')).toMatch(/^Not done\. Affects/);
});

it('adds nothing to an upgrade without details', () => {
  expect(draw(breaking([]), 'Upgrade to 2.0.0 or later')).toBe('Upgrade to 2.0.0 or later');
});
