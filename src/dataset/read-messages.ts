import type { Catalogue } from '../messages/catalogue';
import type { Locator } from './locate';
import type { Problem } from '../model/rules/problem';
import type { MessageFile } from '../messages/catalogue';
import { createCatalogue, listLanguages } from '../messages/catalogue';
import { renderSuggestion } from '../model/text/suggest';

/** An adopter's own wording, beside the policy. */
export const messagesFile = 'messages.yaml';

/** The messages of a dataset. The catalogue is null if its language has none. */
interface MessagesRead {
  readonly catalogue: Catalogue | null;
  readonly problems: readonly Problem[];
}

export const checkMessages = (
  language: string,
  policyLocator: () => Locator,
  own: { readonly record: MessageFile; readonly locator: () => Locator } | null,
): MessagesRead => {
  const created = createCatalogue(language, own?.record);
  if (created === null) {
    const problem: Problem = {
      ...policyLocator().toPlace(['language']),
      rule: 'language-unknown',
      severity: 'error',
      message: `The language "${language}" has no messages; there are ${listLanguages().join(', ')}`,
      hint: 'Write one of these, or add a language: see docs/maintain/languages.mdx.',
    };
    return { catalogue: null, problems: [problem] };
  }
  const problems = created.faults.map(({ id, path, message, known }): Problem => ({
    ...(own?.locator ?? policyLocator)().toPlace(path, known === null ? 'value' : 'key'),
    rule: 'message-invalid',
    severity: 'error',
    message: `The message "${id}" ${message}`,
    hint:
      known === null
        ? 'Use the same values as the message in messages/en.yaml, in ICU MessageFormat.'
        : renderSuggestion(id, known, 'The ids are in messages/en.yaml.'),
  }));
  return { catalogue: created.catalogue, problems };
};
