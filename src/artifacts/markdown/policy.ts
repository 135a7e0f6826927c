import type { ArtifactContext } from '../context';
import type { Clause, Stage } from '../../model/policy/policy';
import { clausePermalink } from '../../model/permalink/permalink';
import { deriveDataAge } from '../../model/time/freshness';
import { derivePolicyChanges } from '../../model/documents/policy-change';
import { escapeMarkdown, renderDocument, renderLink, renderStaleNotice, renderTable } from './markdown';
import { findById } from '../../model/policy/policy';
import { deriveComparison } from '../../model/documents/comparison';
import { isInForce, renderLimit } from '../../model/policy/clause';
import { renderCondition, renderConditionPhrase } from '../../model/policy/condition';
import { renderBreakingWindow } from '../../model/policy/breaking-window';
import { toPolicyClauses } from '../../model/documents/policy-document';
import { toUrl } from '../site';
import { say } from '../../model/text/say';
import { renderList } from '../../model/text/locale';

/** Limits of editions and of the policy below each clause: "Weaker in Free: Forum." */
const renderLimits = ({ dataset }: ArtifactContext, axis: 'stage' | 'support'): Map<string, string> => {
  const { policy, today: asOf } = dataset;
  const rows = deriveComparison({ ...policy, ...toPolicyClauses(policy), asOf }, axis);
  return new Map(
    rows.flatMap(({ expectation, cells }) =>
      cells.flat().map(({ clause, narrowedBy }): [string, string] => [
        clause.id,
        narrowedBy
          .map((limit) =>
            limit.condition === ''
              ? say('clause.limit', {
                  node0: limit.clause.source,
                  sentence: limit.clause.sentence,
                  noBreak: '',
                  node1: '',
                })
              : say('clause.weaker', {
                  condition: renderConditionPhrase(limit.condition),
                  node0: expectation.scale?.find(({ id }) => id === limit.clause.value)?.name ?? '',
                }),
          )
          .join(' '),
      ]),
    ),
  );
};

const renderClauses = (
  { dataset, site }: ArtifactContext,
  clauses: readonly Clause[],
  limits: ReadonlyMap<string, string>,
): string => {
  const { policy, today } = dataset;
  const rows = clauses
    .filter((clause) => isInForce(clause, today))
    .map((clause) => {
      const { name, scale } = findById(policy.expectations, clause.expectation);
      const condition = renderCondition(policy, clause);
      const value = scale?.find(({ id }) => id === clause.value)?.name ?? '';
      return [
        escapeMarkdown(name),
        escapeMarkdown(value),
        escapeMarkdown([clause.sentence, limits.get(clause.id)].filter(Boolean).join(' ')),
        condition === '' ? escapeMarkdown(say('markdown.always')) : escapeMarkdown(condition),
        renderLink(clause.id, toUrl(site, clausePermalink(clause))),
      ];
    });
  return rows.length === 0
    ? say('compare.silent')
    : renderTable(
        [
          say('policy.question'),
          say('markdown.answer'),
          say('llms.policy'),
          say('markdown.applies-to'),
          say('search.policy-sentence'),
        ],
        rows,
      );
};

/** A stage's or support state's page as Markdown: every clause with its condition. */
export const renderAxisMarkdown = (
  context: ArtifactContext,
  axis: 'stage' | 'support',
  {
    id,
    name,
    summary,
    aliases,
    breakingChanges,
  }: Pick<Stage, 'id' | 'name' | 'summary' | 'aliases' | 'breakingChanges'>,
): string => {
  const clauses = context.dataset.policy.clauses.filter(({ of }) =>
    axis === 'stage' ? 'stage' in of && of.stage === id : 'support' in of && of.support === id,
  );
  const changes = derivePolicyChanges(toPolicyClauses(context.dataset.policy), context.dataset.today)
    .filter(({ clause: { of } }) => of.axis === axis && of.id === id)
    .map(({ date, dating, text, clause }) =>
      say('markdown.from', {
        date: renderLimit({ day: date, dating }),
        link: renderLink(text, toUrl(context.site, clause.permalink)),
      }),
    );
  return renderDocument([
    `# ${escapeMarkdown(name)}`,
    renderStaleNotice(deriveDataAge(context.dataset)),
    escapeMarkdown(summary),
    aliases.length === 0
      ? ''
      : say('markdown.also-called', { names: renderList(aliases.map(escapeMarkdown)) }),
    renderClauses(context, clauses, renderLimits(context, axis)),
    escapeMarkdown(renderBreakingWindow(context.dataset.policy, { breakingChanges }).join(' ')),
    changes.length === 0 ? '' : `## ${escapeMarkdown(say('policy.changes'))}\n\n${changes.join('\n')}`,
  ]);
};
