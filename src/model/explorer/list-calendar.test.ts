import { expect, test } from 'vitest';
import { open } from './selection.test-support';
import { createExplorer } from './explorer';
import { createSubject, row } from '../../../tests/sample/subject';
import { renderListCalendar } from './list-calendar';

const { catalog, policy } = open([
  createSubject('raku', { name: 'Raku', transitions: [row({ date: '2022-01-01', stage: 'trial' })] }),
]);
const render = (...deadlines: Parameters<typeof renderListCalendar>[0][number]['deadline'][]): string =>
  renderListCalendar(
    deadlines.map((deadline) => ({ id: 'raku', deadline })),
    createExplorer(catalog, policy),
    policy,
    'https://kiln.example:8443',
  ).replace(/\r\n /g, '');

test('has an event for each deadline, named by its kind and version', () => {
  const text = render(
    { date: '2024-09-01', what: 'upgrade', version: '2.0' },
    { date: '2024-10-01', what: 'end-of-support', version: null },
    { date: '2024-11-01', what: 'removal', version: null },
    { date: '2024-12-01', what: 'planned', version: null, plan: 'stage-proven' },
  );
  expect(text.match(/^(?:X-WR-CALNAME|UID|SUMMARY|URL)[:;].*$/gm)).toEqual([
    'X-WR-CALNAME:Kiln and Co: my list',
    ...[
      ['raku/upgrade-2.0', 'upgrade to 2.0 or later by 1 September 2024'],
      ['raku/end-of-support', 'end of support on 1 October 2024'],
      ['raku/removal', 'removal on 1 November 2024'],
      ['raku/stage-proven', 'planned change on 1 December 2024'],
    ].flatMap(([uid, what]) => [
      `UID:${uid}@kiln.example`,
      `SUMMARY:Raku: ${what}`,
      'URL:https://kiln.example:8443/catalog/raku/',
    ]),
  ]);
  expect(text).toContain('Deadlines of the items on my list.');
  expect(text).toContain(
    'DESCRIPTION:Raku: upgrade to 2.0 or later by 1 September 2024\\nhttps://kiln.example:8443/catalog/raku/',
  );
});
test('has the same bytes when created again, and no events without deadlines', () => {
  const deadline = { date: '2024-09-01', what: 'removal', version: null } as const;
  expect(render(deadline)).toBe(render(deadline));
  expect(render()).not.toContain('BEGIN:VEVENT');
});
