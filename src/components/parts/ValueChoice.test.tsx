import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { EditionStyle } from './EditionFrame';
import { Switches } from './Switches';
import { ValueChoice } from './ValueChoice';
import { dimensioned } from '../../../tests/sample/dimensioned';
import { sampleDataset } from '../../../tests/sample/dataset';
import { toPolicyDocument } from '../../model/documents/policy-document';

const policy = toPolicyDocument({ ...sampleDataset, policy: dimensioned, subjects: [] });
const toText = (html: string): string =>
  html
    .replace(/<\/li>|<\/span><ul>/g, '; ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

test('each dimension has a row of values, which say with which others they go', () => {
  const html = renderToStaticMarkup(
    <ValueChoice
      policy={policy}
      toHref={(_, __, [first = '']) => `#${first}`}
      offerOf={(edition) => (edition.startsWith('free') ? 'not-offered' : 'offered')}
    />,
  );
  expect(toText(html)).toBe(
    'Tier; Free only with Hosted or Self-Managed Not offered; Premium only with Hosted or Self-Managed Offered; All year only with Hosted or Dedicated Offered; ' +
      'Offering; Hosted Partly available; Self-Managed only with Free or Premium Partly available; Dedicated only with All year Offered; ',
  );
  expect(html).toContain('href="#365-dedicated"');
});

test('the style of a page marks the values of the chosen edition, and those that it rules out', () => {
  const html = renderToStaticMarkup(<EditionStyle policy={policy} />);
  expect(html).toContain('[data-chosen="free-hosted"] [data-choose-value="hosted"]{border-color');
  expect(html).toContain('[data-chosen="free-hosted"] [data-choose-value="dedicated"]{border-bottom-style');
  expect(html).not.toContain(
    '[data-chosen="365-hosted"] [data-choose-value="dedicated"]{border-bottom-style',
  );
});

test('a comparison has a field for each dimension', () => {
  const html = renderToStaticMarkup(<Switches policy={policy} />);
  expect(html.match(/<select name="[^"]+"/g)).toEqual([
    '<select name="kind"',
    '<select name="tier"',
    '<select name="constructor"',
  ]);
  expect(html).toContain('data-only="Dedicated (only with All year)"');
});
