import { expect, test } from 'vitest';
import { complainOfPage } from '../../../tests/sample/rule';
import { createSubject, row } from '../../../tests/sample/subject';
import { docsId } from './docs-id';

const shino = createSubject('shino', { transitions: [row({ date: '2023-01-01', stage: 'trial' })] });
const raku = createSubject('raku', {
  transitions: [row({ date: '2023-01-01', event: 'moved', to: 'shino' })],
});
const complain = (text: string): string[] => complainOfPage(docsId, text, shino, raku);

test('finds links to all files that are published for a subject', () => {
  for (const text of [
    '[Shyno](/catalog/shyno/)',
    '![Shyno](https://x.example/base/badges/shyno/stage.flat.svg)',
    'https://x.example/badges/shyno/stage.json',
    'curl /api/v1/subjects/shyno.json',
    'curl /api/v1/status/shyno.json',
    '/feeds/subjects/shyno.ics',
    '/embed/subjects/shyno/',
    '<SubjectStatus edition="home" subject="shyno" />',
    '<stage-badge subject="shyno"></stage-badge>',
  ])
    expect(complain(text)).toEqual([expect.stringContaining('… There is no subject "shyno"')]);
});
test('points at the id', () => {
  expect(complain('see [Shyno](/catalog/shyno/).')).toEqual(['shyno/).… There is no subject "shyno"']);
});
test('accepts existing subjects, and badges of stages and states', () => {
  expect(
    complain('/catalog/shino/ /badges/shino/status.svg /badges/stages/trial.svg /badges/support/backed.svg'),
  ).toEqual([]);
});
test('reports a link to a removed subject', () => {
  expect(complain('<StageBadge subject="raku" />')).toEqual(['raku" />… "raku" was moved']);
});
test('finds stages and support states, except in examples', () => {
  expect(complain('[x](/stages/trail/) <StageBadge stage="trail" /> [y](/support/baked/)')).toEqual([
    'trail/) <Sta… There is no stage "trail"',
    'trail" /> [y… There is no stage "trail"',
    'baked/)… There is no support state "baked"',
  ]);
  expect(complain('```mdx\n<StageBadge stage="trail" />\n```\n')).toEqual([]);
  expect(complain('<StageBadge stage="unknown" />')).toEqual([]);
});
