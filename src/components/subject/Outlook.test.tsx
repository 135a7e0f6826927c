import { expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SubjectDocument } from '../../model/api/subject';
import { Outlook } from './Outlook';

type Steps = SubjectDocument['outlook']['steps'];

const draw = (...steps: Steps): string =>
  renderToStaticMarkup(
    <Outlook
      outlook={{
        steps,
        earliestRemoval: {
          date: null,
          because: 'not-applicable',
          notice: null,
          precision: null,
          release: null,
          releases: null,
        },
      }}
      asOf="2025-01-01"
    />,
  );

const step: Steps[number] = {
  to: { id: 'next', name: 'Next' },
  needs: [
    { what: 'a map', isMet: false },
    { what: 'a date', isMet: false },
    { what: 'a name', isMet: true },
  ],
  planned: null,
  precision: null,
  release: null,
};

it('distinguishes an allowed step from a planned one', () => {
  expect(draw(step)).toContain('Possible next stages (none planned):');
  const planned = draw(step, { ...step, to: { id: 'last', name: 'Last' }, planned: '2099-01-02' });
  expect(planned).toContain('Possible next stages:');
  expect(planned).toContain('<strong>Last</strong>, planned for <time');
});

it('lists missing requirements of a step, and no met ones', () => {
  expect(draw(step)).toContain('<strong>Next</strong>. Required first: a map and a date</li>');
  expect(draw({ ...step, needs: [] })).toContain('<strong>Next</strong></li>');
});
