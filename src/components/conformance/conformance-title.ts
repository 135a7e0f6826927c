import type { ConformanceDocument } from '../../model/documents/conformance-document';
import { toListPageTitle } from '../../model/documents/list-page';
import { say } from '../../model/text/say';

/** The title of the policy check, or of a page of one rule: "Support does not grow weaker, page 2". */
export const toConformanceTitle = ({ rules }: ConformanceDocument, part: string | null): string =>
  part === null
    ? say('nav.policy-check')
    : toListPageTitle(part, (id) => rules.find(({ rule }) => rule === id)?.summary ?? id);
