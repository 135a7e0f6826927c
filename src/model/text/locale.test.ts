import { expect, test } from 'vitest';
import { renderLabels, renderNames, renderSentence, renderSeries, toInline, toInlineNoun } from './locale';

test.each([
  ['Connectors', 'connectors'],
  ['Äther', 'äther'],
  ['Web features', 'web features'],
  ['The Web', 'the Web'],
  ['APIs', 'APIs'],
  ['GitHub Action', 'GitHub Action'],
  ['A', 'a'],
  ['3D views', '3D views'],
  ['', ''],
])('%s inside of a sentence is "%s"', (name, inline) => {
  expect(toInline(name)).toBe(inline);
});

test('a kind or a category that begins with a proper noun keeps its capital letter', () => {
  const operator = { name: 'Kubernetes operator', plural: 'Kubernetes operators', properNoun: true };
  expect(toInlineNoun(operator, 'name')).toBe('Kubernetes operator');
  expect(toInlineNoun(operator, 'plural')).toBe('Kubernetes operators');
  expect(toInlineNoun({ name: 'Glaze', plural: 'Glazes' }, 'plural')).toBe('glazes');
});

test('texts that contain commas are separated by semicolons, and labels by commas', () => {
  expect(renderSeries(['Beta to GA', 'offered in Cloud, Core', 'Removed'])).toBe(
    'Beta to GA; offered in Cloud, Core; Removed',
  );
  expect(renderLabels(['Postgres', 'source'])).toBe('Postgres, source');
  expect([renderSeries([]), renderLabels([]), renderLabels(['Postgres'])]).toEqual(['', '', 'Postgres']);
});

test('names with commas of their own are separated by semicolons only', () => {
  expect(renderNames(['Heir', 'Twin', 'Postgres'])).toBe('Heir, Twin and Postgres');
  expect(renderNames(['Heir, sensor', 'Twin'])).toBe('Heir, sensor; Twin');
  expect(renderNames(['Heir, sensor'])).toBe('Heir, sensor');
});

test('a text becomes a sentence, unless it is one', () => {
  expect(renderSentence('Removal on 5 May 2027')).toBe('Removal on 5 May 2027.');
  for (const text of ['Ready for production.', 'Why?', 'Stop!']) expect(renderSentence(text)).toBe(text);
});
