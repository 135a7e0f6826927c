import { describe, expect, it } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { deriveDocumentContext } from './to-subject-document';
import type { Due } from './due';
import { deriveDue } from './due';

const toDetail = (due: Due): string =>
  due.what === 'upgrade' ? due.version : due.what === 'planned' ? due.text : '';

const source = 'https://kiln.example/end';

describe('deriveDue', () => {
  const derive = () =>
    deriveDue(
      deriveDocumentContext(
        createDataset([
          createSubject('celadon', {
            transitions: [
              row({ date: '2022-01-01', stage: 'proven', availability: { home: 'not-offered' } }),
              row({ date: '2024-01-01', status: 'planned', support: 'backed' }),
              row({ date: '2024-09', status: 'planned', stage: 'retired' }),
            ],
            breakingChanges: [
              { version: '2.0', deadline: '2024-12-01' },
              { version: '1.0', deadline: '2023-12-01' },
            ],
          }),
          createSubject('raku', {
            transitions: [row({ date: '2022-01-01', stage: 'retired' })],
            deprecation: {
              notices: [
                { announced: '2024-01-01', endOfSupport: '2024-12-01', removal: '2024-06-01', source },
              ],
            },
          }),
          createSubject('gone', {
            transitions: [row({ date: '2022-01-01', event: 'removed' })],
            breakingChanges: [{ version: '2.0', deadline: '2024-12-01' }],
          }),
        ]),
      ),
    );

  it('lists the deadlines of present subjects, soonest first, each with its action', () => {
    expect(
      derive().map((due) => [due.date, due.subject.id, due.what, toDetail(due), due.status].join(' ')),
    ).toEqual([
      '2023-12-01 celadon upgrade 1.0 past',
      '2024-01-01 celadon planned Support state: Backed overdue',
      '2024-06-01 raku removal  overdue',
      '2024-09-30 celadon planned Release stage: Proven to Retired ahead',
      '2024-12-01 celadon upgrade 2.0 ahead',
      '2024-12-01 raku end-of-support  ahead',
    ]);
  });

  it('names the affected editions, and keeps a month as a month', () => {
    const due = derive();
    expect(due[0]?.editions).toEqual(['studio']);
    expect(due[5]?.editions).toEqual(['studio', 'home']);
    expect(due[3]).toMatchObject({ precision: 'month' });
    expect(due[5]?.source).toBe(source);
  });

  it('shows all changes of a plan in one line, and sorts deadlines of one day', () => {
    const transitions = [
      row({ date: '2022-01-01', stage: 'trial' }),
      row({ date: '2024-12-01', status: 'planned', stage: 'proven', support: 'backed' }),
    ];
    const breakingChanges = ['2.0', '1.0'].map((version) => ({ version, deadline: '2024-12-01' }));
    const all = deriveDue(
      deriveDocumentContext(
        createDataset([
          createSubject('raku', { transitions, breakingChanges }),
          createSubject('ash', { transitions: transitions.slice(0, 1), breakingChanges }),
        ]),
      ),
    );
    expect(all.map((due) => `${due.subject.id} ${due.what} ${toDetail(due)}`)).toEqual([
      'ash upgrade 1.0',
      'ash upgrade 2.0',
      'raku planned Release stage: Trial to Proven; Support state: Backed',
      'raku upgrade 1.0',
      'raku upgrade 2.0',
    ]);
  });
});
