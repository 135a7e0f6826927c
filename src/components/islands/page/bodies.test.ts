import { expect, test } from 'vitest';
import { bodies } from './bodies';
import { listedPages } from '../../../model/pages/listed-pages';

test.each(listedPages)('$type: its body agrees with the list of pages', async ({ type, source, body }) => {
  const { default: page } = await bodies[type]();
  expect(page.toSource({})).toBe(source);
  expect(page.isHydrated).toBe(body.is === 'hydrated');
});
