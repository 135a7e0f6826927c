import { beforeEach, describe, expect, it } from 'vitest';
import type { Subject } from '../subject/subject';
import type { SubjectDocument } from '../api/subject';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { deriveDocumentContext, toSubjectDocument } from './to-subject-document';
import { findSubject } from '../catalog/dataset';

const source = 'https://kiln.example/end';
const entering = row({ date: '2022-01-01', stage: 'trial' });
const leaving = row({ date: '2023-01-01', event: 'removed' });

const documentOf = (id: string, subjects: readonly Subject[]) => {
  const dataset = createDataset(subjects);
  const subject = findSubject(dataset, id);
  if (subject === null) throw new Error(`${id} is not in the sample`);
  return toSubjectDocument(deriveDocumentContext(dataset), subject);
};

describe('toSubjectDocument', () => {
  const full = createSubject('celadon', {
    name: 'Celadon',
    category: 'glossy',
    subtype: 'ash',
    aliases: ['Qingci'],
    description: 'Green as jade.',
    documentation: 'https://kiln.example/celadon',
    verified: '2024-05-01',
    transitions: [
      row({
        date: '2022-01-01',
        precision: 'by',
        stage: 'trial',
        availability: { home: 'not-offered' },
        reasons: { home: 'Too hot.' },
      }),
      row({ date: '2023-01-01', stage: 'proven', support: 'backed', version: '1.10' }),
      row({ date: '2024-01-01', status: 'planned', stage: 'retired' }),
      row({ date: '2025-01-01', status: 'planned', stage: 'retired' }),
    ],
    breakingChanges: [
      { version: '2.0', deadline: '2024-12-01', movedFrom: ['2024-11-01'] },
      { version: '1.0', date: '2022-02-02' },
    ],
    deprecation: {
      replacement: 'heir',
      migration: 'https://kiln.example/move',
      notices: [
        { announced: '2024-01-01', endOfSupport: '2025-01-01', source },
        { announced: '2024-02-01', removal: '2025-06-01', source },
      ],
    },
    facets: [
      {
        id: 'rim',
        name: 'Rim',
        transitions: [row({ date: '2022-01-01', stage: 'sketch', precision: 'by' })],
      },
    ],
  });
  const heir = createSubject('heir', {
    name: 'Heir',
    transitions: [entering],
  });
  let document: SubjectDocument;
  beforeEach(() => {
    document = documentOf('celadon', [full, heir]);
  });

  it('has the name for each id', () => {
    expect(document).toMatchObject({
      id: 'celadon',
      name: 'Celadon',
      label: 'Celadon, glossy',
      kind: { id: 'glaze', name: 'Glaze' },
      category: { id: 'glossy', name: 'Glossy' },
      subtype: { id: 'ash', name: 'Wood ash' },
      publisher: { id: 'kiln', name: 'Kiln and Co', url: null, channels: [{ id: 'door', by: 'team' }] },
      aliases: ['Qingci'],
      description: 'Green as jade.',
      documentation: 'https://kiln.example/celadon',
      verified: '2024-05-01',
      asOf: '2024-06-15',
      permalink: '/catalog/celadon/',
      file: 'catalog/celadon.yaml',
      disclaimer: null,
    });
  });

  it('has the state of the day, unaffected by plans', () => {
    expect(document).toMatchObject({
      presence: { is: 'present', since: '2022-01-01', precision: 'by', to: [], similar: [] },
      status: { stage: 'Proven; Sketch for Rim', support: 'Backed', text: 'Proven; Sketch for Rim; Backed' },
      stage: { id: 'proven', name: 'Proven', since: '2023-01-01', precision: 'on' },
      support: { id: 'backed', name: 'Backed' },
      version: '1.10',
      lastChanged: '2023-01-01',
    });
    const first = { since: '2022-01-01', precision: 'by', after: null, release: null };
    expect(document.availability).toEqual([
      { ...first, edition: 'studio', value: 'unknown', reason: null, since: null, precision: null },
      { ...first, edition: 'home', value: 'not-offered', reason: 'Too hot.' },
    ]);
  });

  it('has guidance for each edition, and only the clauses that it names', () => {
    expect(
      document.guidance.map(({ edition, notApplicable, planned }) => [edition, notApplicable, planned]),
    ).toEqual([
      ['studio', null, false],
      ['home', 'not-offered', false],
    ]);
    expect(Object.keys(document.clauses)).toEqual([
      'sketch-help',
      'proven-help',
      'backed-help',
      'sketch-cracks',
      'proven-cracks',
    ]);
    expect(document.clauses['proven-help']).toEqual({
      id: 'proven-help',
      expectation: 'help',
      source: 'Proven',
      condition: '',
      sentence: 'At once.',
      value: 'prompt',
      from: null,
      until: null,
      releases: null,
      facts: [],
      permalink: '/stages/proven/#proven-help',
    });
  });

  it('lists the future: plans, deadlines, notices, replacement', () => {
    expect(document.timeline.map(({ date, status }) => `${date} ${status}`)).toEqual([
      '2022-01-01 done',
      '2023-01-01 done',
      '2024-01-01 overdue',
      '2025-01-01 planned',
    ]);
    expect(document.deadlines.map(({ date, what }) => `${date} ${what}`)).toEqual([
      '2024-01-01 planned',
      '2024-12-01 upgrade',
      '2025-01-01 planned',
      '2025-06-01 removal',
    ]);
    const dated = { precision: 'on', source };
    expect(document.deprecation).toMatchObject({
      current: { announced: '2024-02-01', endOfSupport: null, removal: '2025-06-01', ...dated },
      earlier: [{ announced: '2024-01-01', endOfSupport: '2025-01-01', removal: null, ...dated }],
      replacement: { id: 'heir', name: 'Heir', label: 'Heir', permalink: '/catalog/heir/' },
      replacements: [{ id: 'heir', name: 'Heir', label: 'Heir', permalink: '/catalog/heir/' }],
      migration: 'https://kiln.example/move',
    });
    expect(document.breakingChanges).toMatchObject([
      { version: '2.0', deadline: '2024-12-01', movedFrom: ['2024-11-01'], date: null },
      { version: '1.0', deadline: null, movedFrom: [], date: '2022-02-02' },
    ]);
  });

  it('gives a part its own stage and history', () => {
    expect(document.facets).toMatchObject([
      {
        id: 'rim',
        stage: { id: 'sketch', since: '2022-01-01', precision: 'by', source: 'https://kiln.example/log' },
        support: { id: 'unknown', since: null, precision: null, source: null },
        timeline: [{ date: '2022-01-01', isNews: false }],
      },
    ]);
  });

  it('lists a predecessor once, whichever record names it', () => {
    const moved = createSubject('moved', {
      transitions: [row({ date: '2023-01-01', event: 'moved', to: 'heir' })],
      deprecation: { replacement: ['celadon', 'heir'] },
    });
    const halves = createSubject('halves', {
      transitions: [row({ date: '2023-01-01', event: 'split', to: ['heir', 'celadon'] })],
    });
    const { replaces } = documentOf('heir', [full, heir, moved, halves]);
    expect(replaces.map(({ id }) => id)).toEqual(['celadon', 'halves', 'moved']);
  });

  it('marks unknown facts as unknown', () => {
    const bare = documentOf('bare', [createSubject('bare', { category: 'wild', subtype: 'odd' })]);
    expect(bare).toMatchObject({
      category: { id: 'wild', name: 'wild' },
      subtype: { id: 'odd', name: 'odd' },
      description: null,
      version: null,
      documentation: null,
      verified: null,
      lastChanged: null,
      presence: { is: 'not-yet', since: null },
      status: { text: 'Not recorded yet', support: null },
      deprecation: null,
      timeline: [],
      clauses: {},
    });
    expect(documentOf('none', [createSubject('none')])).toMatchObject({ category: null, subtype: null });
  });

  it('prefers the version of the record to that of its history', () => {
    const subject = createSubject('a', {
      version: '3.0',
      transitions: [row({ date: '2022-01-01', stage: 'trial', version: '1.0' })],
    });
    expect(documentOf('a', [subject]).version).toBe('3.0');
  });

  it('names the successors of a removed subject, and similar ids only without successors', () => {
    const removed = createSubject('raku', { transitions: [leaving] });
    const near = createSubject('raku-v2', { transitions: [entering] });
    const gone = createSubject('raku-v3', { transitions: [leaving] });
    const other = createSubject('rakus', { transitions: [entering] });
    const tombstone = documentOf('raku', [removed, near, gone, other]);
    expect(tombstone).toMatchObject({
      presence: { is: 'removed', since: '2023-01-01', to: [] },
      status: { text: 'Removed' },
      deadlines: [],
    });
    expect(tombstone.presence.similar.map(({ id }) => id)).toEqual(['raku-v2']);
    expect(tombstone.guidance.map(({ notApplicable }) => notApplicable)).toEqual(['gone', 'gone']);
    expect(documentOf('raku-v3', [removed, near, gone, other]).presence.similar).toEqual([]);
    expect(documentOf('raku-v2', [removed, near, gone, other]).presence.similar).toEqual([]);

    const moved = createSubject('raku', {
      transitions: [row({ date: '2023-01-01', event: 'moved', to: 'heir' })],
    });
    expect(documentOf('raku', [moved, near, heir]).presence).toMatchObject({
      is: 'moved',
      to: [{ id: 'heir', label: 'Heir' }],
      similar: [],
    });
  });

  it('finds a similar id that is the beginning of the removed one', () => {
    const removed = createSubject('raku-v2', { transitions: [leaving] });
    const near = createSubject('raku', { transitions: [entering] });
    expect(documentOf('raku-v2', [removed, near]).presence.similar.map(({ id }) => id)).toEqual(['raku']);
  });

  it('keeps a hostile name unchanged, because each surface escapes it', () => {
    const names = { name: '</title><script>alert(1)</script>' };
    expect(documentOf('a', [createSubject('a', names)])).toMatchObject({ ...names, label: names.name });
  });
  it('is the same for the same data', () => {
    expect(JSON.stringify(documentOf('celadon', [heir, full]))).toBe(JSON.stringify(document));
  });
});
