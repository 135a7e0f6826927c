import type { PolicyDocument } from '../../model/documents/policy-document';
import { CompareStart } from './CompareStart';
import { keepServerHtml } from '../islands/keep-server-html';
import { say } from '../../model/text/say';

/**
 * Shows what is hidden, and hides what is shown, if the address asks for a comparison. Runs while the browser reads the
 * page, before the app loads.
 */
const swapIfAsked = (root: HTMLElement | null): void => {
  if (new URLSearchParams(location.search).has('with'))
    for (const part of root?.children ?? []) part.toggleAttribute('hidden');
};

/** Only the build writes the script, because the app knows the address. */
const InlineSwap = () => (
  <script
    {...keepServerHtml}
    {...(typeof document === 'undefined' && {
      dangerouslySetInnerHTML: {
        __html: `(${swapIfAsked.toString()})(document.currentScript.parentElement)`,
      },
    })}
  />
);

/** The part below the fields until the app has read the address. A shared link shows that it loads. */
export const CompareBeginning = ({ policy }: { readonly policy: PolicyDocument }) => (
  <div>
    <p role="status" hidden>
      {say('compare.loading')}
    </p>
    <CompareStart policy={policy} />
    <InlineSwap />
  </div>
);
