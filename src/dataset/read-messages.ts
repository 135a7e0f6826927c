import type { Catalogue } from '../messages/catalogue';
import type { Locator } from './locate';
import type { Problem } from '../model/rules/problem';
import type { MessageFile } from '../messages/catalogue';
import { createCatalogue, listLanguages } from '../messages/catalogue';
import { listAll } from '../model/text/english';
import { say } from '../model/text/say';

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
      message: say('site-language.unknown', { language, known: listAll(listLanguages()) }),
      hint: say('site-language.unknown-hint'),
    };
    return { catalogue: null, problems: [problem] };
  }
  const problems = created.faults.map(({ path, at, message, hint }): Problem => ({
    ...(own?.locator ?? policyLocator)().toPlace(path, at),
    rule: 'message-invalid',
    severity: 'error',
    message,
    hint,
  }));
  return { catalogue: created.catalogue, problems };
};
