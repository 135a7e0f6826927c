import type { ReactNode } from 'react';
import type { PolicyDocument } from '../../model/documents/policy-document';
import { InlineEditionChoice, EditionStyle, toEditionAttributes } from './EditionFrame';
import { ValueChoice } from './ValueChoice';
import { say } from '../../model/text/say';

interface ByEditionProps {
  readonly policy: PolicyDocument;
  readonly children: (edition: string) => ReactNode;
}

/**
 * Content for each edition on a page about more than one case. The reader's own edition is shown, and links
 * switch to others. Without scripts all are shown below each other.
 */
export const ByEdition = ({ policy, children }: ByEditionProps) => (
  <div className="sb-by-edition" {...toEditionAttributes(policy)}>
    <EditionStyle policy={policy} />
    <InlineEditionChoice policy={policy} />
    {policy.editions.length > 1 && (
      <div className="sb-choice" role="group" aria-label={say('axis.edition')}>
        {policy.editionDimensions.length === 0 ? (
          <ul>
            {policy.editions.map(({ id, name }) => (
              <li key={id}>
                <a href={`?edition=${id}`} className="sb-choice-link" data-choose={id}>
                  <span className="sb-choice-name">{name}</span>
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <ValueChoice policy={policy} toHref={(dimension, value) => `?${dimension}=${value}`} />
        )}
      </div>
    )}
    {policy.editions.map(({ id, name }) => (
      <div key={id} className="sb-edition" data-edition={id}>
        <p className="sb-edition-name">{say('axis.in-edition', { name })}</p>
        {children(id)}
      </div>
    ))}
  </div>
);
