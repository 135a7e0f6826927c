import type { Dataset } from '../model/catalog/dataset';
import type { Paint } from './terminal';
import type { Subject } from '../model/subject/subject';
import { deriveDocumentContext, toSubjectDocument } from '../model/documents/to-subject-document';
import {
  apiSubjectPath,
  badgePath,
  stagePermalink,
  subjectPermalink,
  supportPermalink,
} from '../model/permalink/permalink';
import { findSubject } from '../model/catalog/dataset';
import { unknown } from '../model/policy/policy';

/** Which published pages, badges, documents and feeds say something else after a change of one subject. */
export const renderConsequences = (
  before: Dataset,
  after: Dataset,
  { id }: Subject,
  paint: Paint,
): string => {
  const document = (dataset: Dataset) => {
    const subject = findSubject(dataset, id);
    return subject === null ? null : toSubjectDocument(deriveDocumentContext(dataset), subject);
  };
  const old = document(before);
  const now = document(after);
  if (old === null || now === null) return '';
  const isOther = (part: 'stage' | 'support'): boolean => old[part].id !== now[part].id;
  const stages = isOther('stage') ? [old.stage.id, now.stage.id].filter((stage) => stage !== unknown) : [];
  const states = isOther('support')
    ? [old.support.id, now.support.id].filter((state) => state !== unknown)
    : [];
  const isPlan = old.status.text === now.status.text;
  const groups = [
    [
      'Pages',
      [
        subjectPermalink(id),
        ...now.replaces.map(({ permalink }) => permalink),
        ...stages.map(stagePermalink),
        ...states.map(supportPermalink),
        ...(isPlan ? [] : ['/catalog/', '/explorer/', '/conformance/']),
        isPlan ? '/deadlines/' : '/changes/',
      ],
    ],
    [
      'Badges',
      isPlan
        ? []
        : [
            badgePath(id, 'status'),
            ...(isOther('stage') ? [badgePath(id, 'stage')] : []),
            ...(isOther('support') ? [badgePath(id, 'support')] : []),
          ],
    ],
    [
      'API',
      [apiSubjectPath(id), `/api/v1/status/${id}.json`, '/api/v1/catalog.json', '/api/v1/changes.json'],
    ],
    [
      'Feeds',
      [
        `/feeds/subjects/${id}.atom`,
        '/feeds/changes.atom',
        '/feeds/changes.json',
        ...(isPlan ? ['/feeds/deadlines.ics'] : []),
      ],
    ],
  ] as const;
  return groups
    .filter(([, paths]) => paths.length > 0)
    .map(([name, paths]) => `${paint('bold', name)}\n${paths.map((path) => `  ${path}`).join('\n')}`)
    .join('\n');
};
