import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { OwnVerdict } from './OwnVerdict';

const verdicts = [
  { edition: 'studio', level: 'good', sentence: 'Studio: Help comes at once.' },
  { edition: 'home', level: 'stop', sentence: 'Home: Not offered.' },
] as const;

const draw = (own: string | null): string => {
  vi.stubGlobal('localStorage', { getItem: () => own });
  return renderToStaticMarkup(<OwnVerdict verdicts={verdicts} />).replace(/<[^>]*>/g, '');
};

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a search result has the verdict for the reader's edition, or for the policy's first", () => {
  expect(draw('home')).toBe('Stop Home: Not offered.');
  expect(draw(null)).toBe('Good Studio: Help comes at once.');
  expect(draw('attic')).toBe('Good Studio: Help comes at once.');
});

test('a result that is no item has none', () => {
  expect(renderToStaticMarkup(<OwnVerdict verdicts={[]} />)).toBe('');
});
