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
import { renderSentence } from '../../model/text/locale';
import { say } from '../../model/text/say';

/** The details of the breaking change of an upgrade, to follow its deadline. */
const listDetails = (
  { breakingChanges }: SubjectDocument,
  deadline: Pick<Deadline, 'what' | 'version'>,
): string[] => {
  const migration =
    deadline.what === 'upgrade'
      ? (breakingChanges.find(({ version }) => version === deadline.version)?.migration ?? null)
      : null;
  return [
    escapeMarkdown(renderBreakingDetails(deadline, breakingChanges)),
    migration === null ? '' : renderLink(say('action.migration'), migration),
  ].filter(Boolean);
};

/** A deadline with the details of its breaking change. */
export const renderDeadline = (document: SubjectDocument, deadline: Deadline): string => {
  const text = renderWithMove(renderDeadlineSentence(deadline), deadline, document.breakingChanges);
  return [`- ${escapeMarkdown(renderSentence(text))}`, ...listDetails(document, deadline)].join(' ');
};

/** A plan or an upgrade for a release without a date. */
export const renderUndatedPlan = (
  { dataset: { policy } }: ArtifactContext,
  document: SubjectDocument,
  plan: SubjectDocument['undated'][number],
): string => {
  const text = [renderUndated(plan), renderUndatedChange(policy, plan)].filter(Boolean).join('. ');
  const source = plan.source === null ? '' : ` (${renderLink(say('markdown.source'), plan.source)})`;
  return [
    `- ${escapeMarkdown(source === '' ? renderSentence(text) : text)}${source}`,
    ...listDetails(document, plan),
  ].join(' ');
};
