import { expect, it } from 'vitest';
import { toPagePath } from './file-address';

it.each([
  ['/catalog/index.html', '/catalog/'],
  ['/catalog/index', '/catalog/'],
  ['/index.html', '/'],
  ['/catalog/', '/catalog/'],
  ['/catalog/source-index/', '/catalog/source-index/'],
  ['/catalog/source-index', '/catalog/source-index'],
])('maps %s to %s', (path, page) => {
  expect(toPagePath(path)).toBe(page);
});
