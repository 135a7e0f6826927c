import { describe, expect, it } from 'vitest';
import { createDataset, createSubject, row } from '../../../tests/sample/subject';
import { deriveDocumentContext, toSubjectDocument } from './to-subject-document';
import { listPartGuidance } from './part-guidance';
import { toStatusDocument } from './status-document';

const part = (id: string, stage: string, date = '2023-02-02') => ({
  id,
  name: id,
  transitions: [row({ date, stage, ...(date > '2024-06-15' && { status: 'planned' as const }) })],
});

const subject = createSubject('celadon', {
  transitions: [
    row({ date: '2023-01-01', support: 'backed', availability: { studio: 'offered', home: 'not-offered' } }),
  ],
  facets: [
    part('rim', 'proven'),
    part('foot', 'proven'),
    part('lid', 'sketch'),
    part('handle', 'trial', '2025-01-01'),
  ],
});
const dataset = createDataset([subject]);
const document = toSubjectDocument(deriveDocumentContext(dataset), subject);

describe('a subject whose parts have stages', () => {
  it('has no answers itself, but a verdict for each edition', () => {
    expect(document.guidance.map(({ notApplicable, answers }) => [notApplicable, answers])).toEqual([
      ['in-parts', []],
      ['not-offered', []],
    ]);
    expect(document.guidance[0]?.verdict.sentence).toContain('For rim and foot: ');
  });

  it('has the answers of each group of parts', () => {
    expect(
      listPartGuidance(document, 'studio').map(({ names, stage, guidance }) => [
        names,
        stage,
        guidance.answers[0],
      ]),
    ).toEqual([
      ['rim and foot', 'proven', expect.objectContaining({ clauses: ['proven-help', 'backed-help'] })],
      ['lid', 'sketch', expect.objectContaining({ clauses: ['sketch-help'] })],
    ]);
    expect(listPartGuidance(document, 'home').every(({ guidance }) => guidance.answers.length === 0)).toBe(
      true,
    );
  });

  it('lists a planned part without answers', () => {
    expect(document.facets.at(-1)).toMatchObject({
      id: 'handle',
      status: { text: 'Not recorded yet' },
      guidance: [],
    });
  });

  it('has a small status for each part that is there', () => {
    const { status, chips, parts } = toStatusDocument(dataset, document);
    expect(status).toBe('Proven for rim and foot; Sketch for lid; Backed');
    expect(chips.map(({ text }) => text)).toEqual(['Proven: rim and foot', 'Sketch: lid', 'Backed']);
    expect(parts.map(({ id, status: own, editions }) => [id, own, editions.length])).toEqual([
      ['rim', 'Proven, Backed', 2],
      ['foot', 'Proven, Backed', 2],
      ['lid', 'Sketch, Backed', 2],
    ]);
    expect(parts[2]?.chips.map(({ text }) => text)).toEqual(['Sketch', 'Backed']);
  });
});
