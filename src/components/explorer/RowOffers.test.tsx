import { expect, test } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ExplorerRow } from '../../model/explorer/explorer';
import type { Offer } from '../../model/api/parts';
import type { PolicyOutline } from '../../model/documents/policy-document';
import { dimensioned } from '../../../tests/sample/dimensioned';
import { RowOffers } from './RowOffers';

const read = (offers: readonly Offer[], places: readonly number[], policy: object = dimensioned): string =>
  renderToStaticMarkup(
    <RowOffers
      policy={policy as unknown as PolicyOutline}
      row={{ presence: 'present', offers } as unknown as ExplorerRow}
      edition={null}
      places={places}
    />,
  )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

const all = [0, 1, 2, 3, 4, 5];

test('many editions share a cell that names them by their values', () => {
  expect(read(['not-offered', 'not-offered', 'offered', 'offered', 'offered', 'offered'], all)).toBe(
    'Not offered in Free Offered in Premium and All year',
  );
  expect(
    read(
      Array.from({ length: 6 }, () => 'offered' as const),
      all,
    ),
  ).toBe('Offered');
});

test('few editions have a cell each', () => {
  expect(read(['not-offered', 'not-offered', 'offered', 'offered', 'offered', 'offered'], [0, 2])).toBe(
    'Not offered Offered',
  );
});

test('a name with a long word leads to a shared cell too', () => {
  const editions = [
    { id: 'house', name: 'House' },
    { id: 'care', name: 'Krankenhausversorgung' },
  ];
  const policy = { ...dimensioned, editions, editionDimensions: [] };
  expect(read(['offered', 'not-offered'], [0, 1], policy)).toBe(
    'Offered in House Not offered in Krankenhausversorgung',
  );
  expect(read(['offered', 'not-offered'], [1], policy)).toBe('Not offered');
});
