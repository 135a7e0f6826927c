import type { ReactNode } from 'react';
import type { Answered } from '../../model/explorer/situation';
import type { Beginning } from '../../model/explorer/track';
import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectFacts } from '../../model/explorer/facts';
import { When } from '../parts/When';
import { isDiffering } from '../../model/explorer/differing';
import { say } from '../../model/text/say';
import { DueWhen } from './DueWhen';
import { toDeadlineWords } from './words';

/** A row of the table that compares situations. */
export interface TableRow {
  readonly key: string;
  readonly name: string;
  readonly differs: boolean;
  readonly toCell: (answered: Answered) => ReactNode;
}

export const Nothing = () => <span aria-label={say('case.does-not-apply')}>–</span>;

const Begun = ({ since }: { readonly since: Beginning | null }) =>
  since === null ? <>{say('offer.not-recorded')}</> : <When date={since.day} dating={since} start />;

/** The recorded facts: the start of the stage and of the support state, the version and the next deadline. */
export const listFacts = (
  { supportStates }: Pick<PolicyDocument, 'supportStates'>,
  cases: readonly Answered[],
): TableRow[] => {
  if (cases.every(({ facts }) => facts === null)) return [];
  const toRow = (
    key: keyof SubjectFacts,
    name: string,
    toContent: (facts: SubjectFacts) => ReactNode,
  ): TableRow => ({
    key,
    name,
    differs: isDiffering(cases, (facts) => JSON.stringify(facts[key])),
    toCell: ({ facts }) => (facts === null ? <Nothing /> : toContent(facts)),
  });
  return [
    toRow('stageSince', say('case.stage-since'), ({ stageSince }) => <Begun since={stageSince} />),
    ...(supportStates.length > 0
      ? [
          toRow('supportSince', say('case.support-since'), ({ supportSince }) => (
            <Begun since={supportSince} />
          )),
        ]
      : []),
    ...(cases.some(({ facts }) => Boolean(facts?.version))
      ? [
          toRow('version', say('case.version'), ({ version }) =>
            version === null ? <Nothing /> : version === '' ? say('offer.not-recorded') : version,
          ),
        ]
      : []),
    toRow('deadline', say('case.deadline'), ({ deadline }) =>
      deadline === null ? (
        say('case.no-deadline')
      ) : (
        <>
          {toDeadlineWords(deadline)} <DueWhen deadline={deadline} />
        </>
      ),
    ),
  ];
};
