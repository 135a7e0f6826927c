import type { PolicyDocument } from '../../model/documents/policy-document';
import { inlineEditionChoice } from '../islands/enhancements/edition-choice';

/** Shows the edition that was chosen. Editions are data, so these rules are too; an edition's id is safe in a selector. */
export const EditionStyle = ({ policy }: { readonly policy: PolicyDocument }) => (
  <style>
    {policy.editions
      .map(
        ({ id }) =>
          `@media (scripting:enabled){[data-chosen=${id}] .sb-edition:not([data-edition=${id}]){display:none}}` +
          `[data-chosen=${id}] [data-choose=${id}]{border-color:currentColor;color:var(--sb-ink)}`,
      )
      .join('')}
  </style>
);

/**
 * Stands before the parts, so that those to be seen are known before the first of them is painted. A page that a browser
 * draws would not run it, and leaves the choice to its enhancement.
 */
export const InlineEditionChoice = () =>
  typeof document === 'undefined' ? (
    <script dangerouslySetInnerHTML={{ __html: inlineEditionChoice }} />
  ) : null;

/** Leaves out what does not hold in the edition that was chosen, but for what the address names. */
export const HoldingStyle = ({ policy }: { readonly policy: PolicyDocument }) => (
  <style>
    {policy.editions
      .map(
        ({ id }) =>
          `@media (scripting:enabled){[data-chosen=${id}] [data-in]:not([data-in~=${id}],:target,:has(:target)){display:none}}`,
      )
      .join('')}
  </style>
);

/** What an element needs in which the reader may choose any edition, or none. */
export const toEditions = ({ editions }: Pick<PolicyDocument, 'editions'>) => ({
  'data-editions': editions.map(({ id }) => id).join(' '),
});

/** What an element needs that holds each edition's part: the policy's first edition shows until the reader chose one. */
export const toEditionAttributes = ({ editions }: PolicyDocument) => ({
  ...toEditions({ editions }),
  'data-chosen': editions[0]?.id,
});
