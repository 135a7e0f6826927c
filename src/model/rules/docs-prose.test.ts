import { expect, test } from 'vitest';
import { complainOfPage, createPolicy, today } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { docsProse } from './docs-prose';
import { samplePolicy } from '../../../tests/sample/policy';

const at = (id: string, name: string, stage: string, aliases: string[] = []) =>
  createSubject(id, { name, aliases, transitions: [row({ date: '2023-01-01', stage })] });
const subjects = [
  at('red-clay', 'Red Clay', 'trial', ['terracotta']),
  at('ash-glaze', 'Ash', 'proven'),
  at('ash-clay', 'Ash', 'sketch'),
  createSubject('raku', { name: 'Raku' }),
];
const complain = (text: string): string[] => complainOfPage(docsProse, text, ...subjects);

test('reports a subject next to the name of another stage', () => {
  expect(complain('# Clays\n\nToday Red Clay is in the proven stage.')).toEqual([
    'proven stage… The page says that Red Clay is Proven; the catalog says Trial',
  ]);
  expect(complain('Our **Red Clay** is now `x` [proven](/stages/proven/).')).toHaveLength(1);
  expect(complain('The terracotta is retired.')).toHaveLength(1);
  expect(complain('Red Clay remains a draft.')).toHaveLength(1);
  expect(complain('When it was asked, the answer was that Red Clay is proven.')).toHaveLength(1);
  expect(complain('Ash Red Clay is a draft.')).toHaveLength(1);
});
test('accepts its own stage, ignoring case', () => {
  expect(complain('Red Clay is in Trial. Red Clay is in trial.')).toEqual([]);
});
test('accepts either stage for a name that two subjects share', () => {
  expect(complain('Ash is proven. Ash is a sketch.')).toEqual([]);
  expect(complain('Ash is retired.')).toEqual([
    'retired.… The page says that Ash is Retired; the catalog says Sketch or Proven',
  ]);
});
test('reports nothing if the stage is not recorded', () => {
  expect(complain('Raku is proven.')).toEqual([
    'proven.… The page says that Raku is Proven; the catalog says in no recorded stage',
  ]);
});
test('ignores the past, negations and other sentences', () => {
  for (const text of [
    'Red Clay was proven.',
    'Red Clay is not proven.',
    'Red Clay isn’t proven.',
    'Red Clay is sold here. Proven things are better.',
    'Red Clay and proven glazes.',
    '- Red Clay is here\n- proven',
    'Red Clay is, so we have been told by very many of them, proven.',
    '```\nRed Clay is proven.\n```',
    '<Clay title="Red Clay is proven">text</Clay>',
    '{/* Red Clay is proven. */}',
  ])
    expect([text, complain(text)]).toEqual([text, []]);
});
test('reports a link to one stage with the name of another', () => {
  expect(complain('See [Proven](/stages/trial/).')).toEqual([
    '[Proven](/st… The link says "Proven" and leads to the stage "trial"',
  ]);
  expect(complain('See [Proven](/stages/proven/#clause) and [this](/stages/trial/).')).toEqual([]);
});
test('finds short names of stages, and a stage that is named twice', () => {
  const stages = samplePolicy.stages.map((stage) =>
    stage.id === 'proven' ? { ...stage, short: 'OK' } : stage,
  );
  const catalog = {
    policy: createPolicy({ stages }),
    subjects: subjects.slice(0, 1),
    ids: new Set(['red-clay']),
    today,
  };
  const text = 'Red Clay is OK. Red Clay is in trial and Red Clay is proven.';
  expect(
    [...docsProse.checkPages([{ file: 'page.mdx', text }], catalog)].map(({ offset }) => text.slice(offset)),
  ).toEqual(['OK. Red Clay is in trial and Red Clay is proven.', 'proven.']);
});
