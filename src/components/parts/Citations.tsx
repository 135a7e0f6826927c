import type { ReactNode } from 'react';
import type { Answer } from '../../model/api/answer';
import type { Clauses } from './Answer';
import { deriveSharedConditions } from '../../model/documents/citation';
import { renderConditionPhrase } from '../../model/policy/condition';
import { listClauses } from '../../model/guidance/guidance';
import { pickClauses } from './Answer';
import { SharedConditions } from './ClauseQuote';
import { renderSeries } from '../../model/text/locale';
import { say } from '../../model/text/say';
import { listNodes, node, withNodes } from './with-nodes';

interface CitationsProps {
  readonly answers: readonly Answer[];
  readonly clauses: Clauses;
  readonly children: ReactNode;
}

/**
 * Wraps answers that are read together. A condition shared by most clauses of a source is shown once below
 * them, instead of after each sentence.
 */
export const Citations = ({ answers, clauses, children }: CitationsProps) => {
  const cited = answers.flatMap((answer) => pickClauses(clauses, listClauses(answer)));
  const shared = deriveSharedConditions(cited);
  return (
    <SharedConditions.Provider value={shared}>
      {children}
      {shared.size > 0 && (
        <p className="sb-shared">
          {withNodes(
            say('answer.shared-conditions', { node0: node(0) }),
            listNodes(
              renderSeries,
              [...shared].map(([source, condition]) =>
                withNodes(
                  say('clause.reference', {
                    source: node(0),
                    hasCondition: true,
                    condition: renderConditionPhrase(condition),
                    period: 'none',
                    from: '',
                    until: '',
                  }),
                  <span className="sb-ref">{source}</span>,
                ),
              ),
            ),
          )}
        </p>
      )}
    </SharedConditions.Provider>
  );
};
