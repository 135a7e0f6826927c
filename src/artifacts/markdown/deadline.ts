import type { ArtifactContext } from '../context';
import type { Deadline } from '../../model/api/deadline';
import type { SubjectDocument } from '../../model/api/subject';
import { escapeMarkdown, renderLink } from './markdown';
import {
  renderBreakingDetails,
  renderDeadlineSentence,
  renderUndated,
  renderWithMove,
} from '../../model/subject/deadline-words';
import { renderUndatedChange } from '../../model/documents/change';
import { say } from '../../model/text/say';

/** A deadline with the details of its breaking change. */
export const renderDeadline = ({ breakingChanges }: SubjectDocument, deadline: Deadline): string => {
  const migration =
    deadline.what === 'upgrade'
      ? (breakingChanges.find(({ version }) => version === deadline.version)?.migration ?? null)
      : null;
  return [
    `- ${escapeMarkdown(renderWithMove(renderDeadlineSentence(deadline), deadline, breakingChanges))}.`,
    escapeMarkdown(renderBreakingDetails(deadline, breakingChanges)),
    migration === null ? '' : renderLink(say('action.migration'), migration),
  ]
    .filter(Boolean)
    .join(' ');
};

/** A plan for a release without a date. */
export const renderUndatedPlan = (
  { dataset: { policy } }: ArtifactContext,
  plan: SubjectDocument['undated'][number],
): string =>
  `- ${escapeMarkdown([renderUndated(plan), renderUndatedChange(policy, plan)].filter(Boolean).join(': '))} (${renderLink(say('markdown.source'), plan.source)})`;
