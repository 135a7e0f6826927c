import { expect, it } from 'vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { EditionStyle, HoldingStyle } from './EditionFrame';
import { createDataset } from '../../../tests/sample/subject';
import { toPolicyDocument } from '../../model/documents/policy-document';

it('quotes the ids of editions, because a selector cannot begin with a digit', () => {
  const policy = toPolicyDocument(createDataset([]));
  const [edition] = policy.editions;
  const numbered = { ...policy, editions: edition === undefined ? [] : [{ ...edition, id: '365' }] };
  for (const Style of [EditionStyle, HoldingStyle]) {
    const markup = renderToStaticMarkup(<Style policy={numbered} />);
    expect(markup).toContain('[data-chosen="365"]');
    expect(markup).not.toMatch(/=365\]|&quot;/);
  }
});
