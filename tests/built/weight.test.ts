import { expect, it } from 'vitest';
import { mostOfPolicyPage, weighPage } from './weight';
import { sites } from '../../scripts/test/sites';

const [{ out }] = sites;

it.each(['/stages/', '/stages/ga/', '/support/'])(
  'keeps %s below its limits of scripts and styles',
  (path) => {
    const { shown, all } = weighPage(out, path);
    expect(shown).toBeLessThanOrEqual(mostOfPolicyPage.shown);
    expect(all).toBeLessThanOrEqual(mostOfPolicyPage.all);
  },
);
