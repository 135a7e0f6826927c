import type { PolicyDocument } from '../../model/documents/policy-document';
import { listFitting, toEditionTable, toValues } from '../../model/policy/edition-table';
import { listValues } from '../../model/policy/dimension';
import { inlineEditionChoice, inlineValueChoice } from '../islands/enhancements/inline-edition-choice';

type Editions = Pick<PolicyDocument, 'editions' | 'editionDimensions'>;

/** React would escape the quotes, which an id such as "365" needs in a selector. */
const Style = ({ rules }: { readonly rules: readonly string[] }) => (
  <style dangerouslySetInnerHTML={{ __html: rules.join('') }} />
);

/** The values that no edition has together with the other values of this one. */
const listMissing = (policy: Editions, edition: PolicyDocument['editions'][number]): string[] => {
  const table = toEditionTable(policy);
  const own = toValues(table, edition.id);
  return policy.editionDimensions.flatMap(({ id, values }) =>
    values
      .map((value) => value.id)
      .filter((value) => listFitting(table, new Map(own).set(id, value)).length === 0),
  );
};

/**
 * Style rules that show the chosen edition. They are generated, because editions are data. An edition's id is
 * safe in a selector.
 */
export const EditionStyle = ({ policy }: { readonly policy: PolicyDocument }) => (
  <Style
    rules={policy.editions.map((edition) => {
      const { id } = edition;
      return (
        `@media (scripting:enabled){[data-chosen="${id}"] .sb-edition:not([data-edition="${id}"]){display:none}}` +
        `[data-chosen="${id}"] [data-choose="${id}"]{border-color:currentColor;color:var(--sb-ink)}` +
        listValues(policy, edition)
          .map(
            (value) =>
              `[data-chosen="${id}"] [data-choose-value="${value}"]{border-color:currentColor;color:var(--sb-ink)}`,
          )
          .join('') +
        listMissing(policy, edition)
          .map(
            (value) =>
              `[data-chosen="${id}"] [data-choose-value="${value}"]{border-bottom-style:dashed;cursor:not-allowed}[data-chosen="${id}"] [data-choose-value="${value}"] .sb-choice-only{display:inline}`,
          )
          .join('')
      );
    })}
  />
);

/**
 * Comes before the editions' parts, so that the visible one is known before the first paint. A page drawn in
 * the browser would not run the script; its enhancement does the same.
 */
export const InlineEditionChoice = ({ policy }: { readonly policy: Editions }) =>
  typeof document === 'undefined' ? (
    <script
      dangerouslySetInnerHTML={{
        __html: policy.editionDimensions.length === 0 ? inlineEditionChoice : inlineValueChoice,
      }}
    />
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
export const toEditions = (policy: Editions) => ({
  'data-editions': policy.editions.map(({ id }) => id).join(' '),
  'data-dimensions':
    policy.editionDimensions.length === 0 ? undefined : JSON.stringify(toEditionTable(policy).dimensions),
});

/**
 * Attributes of an element with one part for each edition. The policy's first edition is shown until the
 * reader chooses one.
 */
export const toEditionAttributes = (policy: PolicyDocument) => ({
  ...toEditions(policy),
  'data-chosen': policy.editions[0]?.id,
});
