import type { PolicyDocument } from '../../model/documents/policy-document';
import { inlineEditionChoice } from '../islands/enhancements/edition-choice';

/** React would escape the quotes, which an id such as "365" needs in a selector. */
const Style = ({ rules }: { readonly rules: readonly string[] }) => (
  <style dangerouslySetInnerHTML={{ __html: rules.join('') }} />
);

/**
 * Style rules that show the chosen edition. They are generated, because editions are data. An edition's id is
 * safe in a selector.
 */
export const EditionStyle = ({ policy }: { readonly policy: PolicyDocument }) => (
  <Style
    rules={policy.editions.map(
      ({ id }) =>
        `@media (scripting:enabled){[data-chosen="${id}"] .sb-edition:not([data-edition="${id}"]){display:none}}` +
        `[data-chosen="${id}"] [data-choose="${id}"]{border-color:currentColor;color:var(--sb-ink)}`,
    )}
  />
);

/**
 * Comes before the editions' parts, so that the visible one is known before the first paint. A page drawn in
 * the browser would not run the script; its enhancement does the same.
 */
export const InlineEditionChoice = () =>
  typeof document === 'undefined' ? (
    <script dangerouslySetInnerHTML={{ __html: inlineEditionChoice }} />
  ) : null;

/** Style rules that hide clauses which do not apply in the chosen edition, except the one in the address. */
export const HoldingStyle = ({ policy }: { readonly policy: PolicyDocument }) => (
  <Style
    rules={policy.editions.map(
      ({ id }) =>
        `@media (scripting:enabled){[data-chosen="${id}"] [data-in]:not([data-in~="${id}"],:target,:has(:target)){display:none}}`,
    )}
  />
);

/** Attributes of an element in which the reader can choose any edition or none. */
export const toEditions = ({ editions }: Pick<PolicyDocument, 'editions'>) => ({
  'data-editions': editions.map(({ id }) => id).join(' '),
});

/**
 * Attributes of an element with one part for each edition. The policy's first edition is shown until the
 * reader chooses one.
 */
export const toEditionAttributes = ({ editions }: PolicyDocument) => ({
  ...toEditions({ editions }),
  'data-chosen': editions[0]?.id,
});
