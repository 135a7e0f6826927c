import { describe, expect, it } from 'vitest';
import type { Subject } from '../subject/subject';
import type { SubjectInput } from '../schema/subject';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { deriveDocumentContext, toSubjectDocument } from './to-subject-document';
import { listActions, listEditionActions } from './action';
import { samplePolicy } from '../../../tests/sample/policy';

const report = 'https://kiln.example/report';
const policy = { ...samplePolicy, contribute: { report } };
const proven = { date: '2022-01-01', stage: 'proven', support: 'backed' } as const;

const documentOf = (id: string, more: Partial<SubjectInput>, others: readonly Subject[] = []) => {
  const subject = createSubject(id, more);
  return toSubjectDocument(deriveDocumentContext(createDataset([subject, ...others])), subject);
};

/** Each action as a line: its name and its links, or the note that there are none. */
const linesOf = (actions: ReturnType<typeof listActions>): string[] =>
  actions.map(({ name, links, none }) => `${name}: ${links.map(({ label }) => label).join(', ') || none}`);

const isContact = (line: string): boolean => line.startsWith('Ask ');
const withoutContacts = (...given: Parameters<typeof documentOf>): string[] =>
  linesOf(listActions(policy, documentOf(...given))).filter((line) => !isContact(line));

describe('actions for an item', () => {
  it('do not exist if the item is in a stage and a support state that continue', () => {
    expect(listActions(policy, documentOf('raku', { transitions: [row(proven)] }))).toEqual([]);
  });

  it('name the replacement and the migration guide, or that none is known', () => {
    const retired = [row(proven), row({ date: '2023-01-01', stage: 'retired' })];
    expect(withoutContacts('raku', { transitions: retired })).toEqual([
      'Replacement: none known',
      'Migration guide: none known',
    ]);
    const heir = createSubject('heir', { name: 'Heir', transitions: [row(proven)] });
    const migration = 'https://kiln.example/move';
    const deprecation = { replacement: 'heir', migration };
    expect(withoutContacts('raku', { transitions: retired, deprecation }, [heir])).toEqual([
      'Replacement: Heir',
      'Migration guide: how to move',
    ]);
    const other = createSubject('other', { name: 'Other', transitions: [row(proven)] });
    const two = { replacement: ['heir', 'other'], migration };
    expect(withoutContacts('raku', { transitions: retired, deprecation: two }, [heir, other])).toEqual([
      'Replacements: Heir, Other',
      'Migration guide: how to move',
    ]);
  });

  it('name similar items of a removed one as not confirmed, and the new page of a moved one', () => {
    const next = createSubject('raku-2', { name: 'Raku 2', transitions: [row(proven)] });
    const removed = { transitions: [row(proven), row({ date: '2023-01-01', event: 'removed' })] };
    expect(withoutContacts('raku', removed, [next])).toContain(
      'Similar names (not confirmed as replacements): Raku 2',
    );
    const moved = { transitions: [row(proven), row({ date: '2023-01-01', event: 'moved', to: 'raku-2' })] };
    expect(withoutContacts('raku', moved, [next])).toEqual(['New page: Raku 2']);
  });

  it('ask readers for a stage or a support state that is not known', () => {
    const open = { transitions: [row({ date: '2022-01-01', stage: 'proven' })] };
    expect(withoutContacts('raku', open)).toEqual(['If you know the support state: contact us']);
    expect(
      linesOf(listActions({ ...policy, contribute: {} }, documentOf('raku', open))).every(isContact),
    ).toBe(true);
  });

  it('do not exist if the only one has no link', () => {
    const document = documentOf('raku', { transitions: [row({ date: '2022-01-01', stage: 'proven' })] });
    if (document.publisher === null) throw new Error('The sample has a publisher');
    const unknown = { ...document, publisher: { ...document.publisher, url: null, channels: [] } };
    expect(listActions({ ...policy, contribute: {} }, unknown)).toEqual([]);
  });

  it('say whom to ask, or links to the publisher’s site', () => {
    const document = documentOf('raku', { transitions: [] });
    const channels = [
      { id: 'desk', name: 'Help desk', url: 'https://kiln.example/desk', by: 'team' as const },
      { id: 'forum', name: 'Forum', url: 'https://kiln.example/forum', by: 'community' as const },
    ];
    const gone = documentOf('raku', {
      transitions: [row(proven), row({ date: '2023-01-01', event: 'removed' })],
    });
    const kiln = { id: 'kiln', url: null, channels: [] };
    const ask = (publisher: Partial<NonNullable<typeof gone.publisher>>): string[] =>
      linesOf(listActions(policy, { ...gone, publisher: { ...kiln, name: 'Kiln', ...publisher } })).filter(
        isContact,
      );
    expect(ask({ channels })).toEqual(['Ask Kiln: Help desk', 'Ask other users: Forum']);
    expect(ask({ channels: [], url: 'https://kiln.example' })).toEqual(['Ask Kiln: website of Kiln']);
    expect(ask({ channels: [], url: null })).toEqual(['Ask Kiln: we don’t know a contact']);
    expect(listActions(policy, document)).toEqual([]);
  });
});

describe('actions in an edition that does not offer the item', () => {
  const more = { transitions: [row({ ...proven, availability: { home: 'not-offered' } })] };
  const elsewhere = 'Edition that offers it: Studio';

  it('name the edition that offers it, similar items and whom to ask, in that edition only', () => {
    const next = createSubject('raku-2', { name: 'Raku 2', transitions: [row(proven)] });
    const offers = { ...proven, availability: { home: 'not-offered', studio: 'offered' } } as const;
    const document = documentOf('raku', { transitions: [row(offers)] }, [next]);
    const actions = listEditionActions(policy, document, 'home');
    const lines = linesOf(actions);
    expect(lines.slice(0, 2)).toEqual([elsewhere, 'Similar names (not confirmed as alternatives): Raku 2']);
    expect(lines.slice(2).every(isContact)).toBe(true);
    expect(actions[0]?.links).toEqual([{ label: 'Studio', to: '#edition-studio', edition: 'studio' }]);
    expect(listEditionActions(policy, document, 'studio')).toEqual([]);
  });

  it('say that no edition is known to offer it', () => {
    const lines = linesOf(listEditionActions(policy, documentOf('raku', more), 'home'));
    expect(lines[0]).toBe('Editions that offer it: none known');
  });

  it('do not repeat those of the item itself', () => {
    const retired = { transitions: [...more.transitions, row({ date: '2023-01-01', stage: 'retired' })] };
    expect(listEditionActions(policy, documentOf('raku', retired), 'home')).toEqual([]);
  });

  it('ask readers where it is not known whether the edition offers it', () => {
    const lines = linesOf(listEditionActions(policy, documentOf('raku', more), 'studio'));
    expect(lines.slice(0, 2)).toEqual([
      'Editions that offer it: none known',
      'If you know whether Studio offers it: contact us',
    ]);
    expect(lines.slice(2).every(isContact)).toBe(true);
  });
});
