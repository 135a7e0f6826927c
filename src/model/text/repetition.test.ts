import { describe, expect, it } from 'vitest';
import { isRepetition } from './repetition';

describe('isRepetition', () => {
  it.each([
    ['May have limits', 'It may have limits.'],
    ['May have limits', 'May have limits'],
    ['Ça marche', 'Ça marche !'],
  ])('is true for %s: %s', (name, sentence) => {
    expect(isRepetition(name, sentence)).toBe(true);
  });

  it.each([
    ['Complete', 'It is complete.'],
    ['Fully tested', 'Its maker has fully tested it.'],
    ['May have limits', 'It may have limits, and more.'],
    ['May have limits', 'It may have flaws.'],
    ['May have limits', 'Limits.'],
    ['…', '…'],
  ])('is false for a sentence that says more, or something else: %s, %s', (name, sentence) => {
    expect(isRepetition(name, sentence)).toBe(false);
  });
});
