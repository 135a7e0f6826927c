import type { ReactNode } from 'react';
import type { Answered } from '../../model/explorer/situation';
import type { Beginning } from '../../model/explorer/track';
import type { PolicyDocument } from '../../model/documents/policy-document';
import type { SubjectFacts } from '../../model/explorer/facts';
import { When } from '../parts/When';
import { unknown } from '../../model/policy/policy';
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

const Begun = ({ since, groups }: { readonly since: Beginning | null } & Pick<Answered, 'groups'>) => {
  if (since !== null) return <When date={since.day} dating={since} start />;
  return groups.some(({ parts }) => parts.length > 0)
    ? say('case.since-of-parts')
    : say('offer.not-recorded');
};

/** The recorded facts: the start of the stage and of the support state, the version and the next deadline. */
export const listFacts = (
  { supportStates, releases }: Pick<PolicyDocument, 'supportStates' | 'releases'>,
  cases: readonly Answered[],
): TableRow[] => {
  if (cases.every(({ facts }) => facts === null)) return [];
  const toRow = (
    key: keyof SubjectFacts,
    name: string,
    toContent: (facts: SubjectFacts, answered: Answered) => ReactNode,
  ): TableRow => ({
    key,
    name,
    differs: isDiffering(cases, (facts) => JSON.stringify(facts[key])),
    toCell: (answered) => (answered.facts === null ? <Nothing /> : toContent(answered.facts, answered)),
  });
  return [
    toRow('stageSince', say('case.stage-since'), ({ stageSince }, { groups }) => (
      <Begun since={stageSince} groups={groups} />
    )),
    ...(supportStates.length > 0
      ? [
          toRow('supportSince', say('case.support-since'), ({ supportSince }, { groups }) => (
            <Begun
              since={supportSince}
              groups={groups.filter(({ parts, support }) => parts.length > 0 && support !== unknown)}
            />
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
        // A plan for a release without a date is not in the catalog's file.
        releases.length > 0 ? (
          say('case.no-dated-deadline')
        ) : (
          say('case.no-deadline')
        )
      ) : (
        <>
          {toDeadlineWords(deadline)} <DueWhen deadline={deadline} />
        </>
      ),
    ),
  ];
};
