import type { PolicyDocument } from '../../model/documents/policy-document';
import type { PolicyEffect } from '../../model/api/parts';
import type { SubjectDocument } from '../../model/api/subject';
import { ClauseRef } from './ClauseQuote';
import { When } from './When';
import { findById } from '../../model/policy/policy';
import { pickClauses } from './Answer';
import { say } from '../../model/text/say';
import { node, withNodes } from './with-nodes';
import { renderList } from '../../model/text/locale';

interface PolicyEffectsProps {
  readonly policy: PolicyDocument;
  readonly document: SubjectDocument;
  readonly effects: readonly PolicyEffect[];
}

/** How changes of the policy affect one subject's answers, and for which customers. */
export const PolicyEffects = ({ policy, document, effects }: PolicyEffectsProps) =>
  effects.length === 0 ? null : (
    <ul className="sb-deadlines">
      {effects.map(({ date, precision, release, expectation, editions, before, after, clauses }) => (
        <li key={`${date} ${expectation} ${editions.join(' ')}`} className="sb-deadline">
          <p className="sb-deadline-date">
            {withNodes(
              say('policy.from-day', { node0: node(0) }),
              <When date={date} dating={{ precision, after: null, release }} named />,
            )}
            {editions.length < policy.editions.length && (
              <span className="sb-note">
                {' '}
                {renderList(editions.map((id) => findById(policy.editions, id).name))}
              </span>
            )}
          </p>
          <p>
            {withNodes(
              say('policy.effect', {
                name: findById(policy.expectations, expectation).name,
                node0: node(0),
                before,
                node1: node(1),
              }),
              <strong>{after}</strong>,
              pickClauses(document.clauses, clauses).map((clause) => (
                <ClauseRef key={clause.id} clause={clause} />
              )),
            )}
          </p>
        </li>
      ))}
    </ul>
  );
