import type { Dataset } from '../model/catalog/dataset';
import type { Paint } from './terminal';
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
import { say } from '../model/text/say';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Lists published pages, badges, documents and feeds that a change of one subject affects. */
export const renderConsequences = (before: Dataset, after: Dataset, id: string, paint: Paint): string => {
  const document = (dataset: Dataset) => {
    const subject = findSubject(dataset, id);
    return subject === null ? null : toSubjectDocument(deriveDocumentContext(dataset), subject);
  };
  const old = document(before);
  const now = document(after);
  if (now === null) return '';
  const idsOf = (part: 'stage' | 'support'): string[] =>
    old?.[part]?.id === now[part]?.id
      ? []
      : [old?.[part]?.id ?? unknown, now[part]?.id ?? unknown].filter((value) => value !== unknown);
  const [stages, states] = [idsOf('stage'), idsOf('support')];
  const isOtherStatus = old?.status.text !== now.status.text || !isSame(old.presence, now.presence);
  const isListedOtherwise = isOtherStatus || old.name !== now.name || !isSame(old.aliases, now.aliases);
  const isNews = !isSame(old?.timeline ?? [], now.timeline);
  const isOtherDeadline = !isSame(old?.deadlines ?? [], now.deadlines);
  const groups = [
    [
      say('affected.pages'),
      [
        subjectPermalink(id),
        ...now.replaces.map(({ permalink }) => permalink),
        ...stages.map(stagePermalink),
        ...states.map(supportPermalink),
        ...(isListedOtherwise ? ['/catalog/', '/explorer/'] : []),
        ...(isOtherStatus ? ['/conformance/'] : []),
        ...(isNews && isOtherStatus ? ['/changes/'] : []),
        ...(isOtherDeadline ? ['/deadlines/'] : []),
      ],
    ],
    [
      say('affected.badges'),
      isOtherStatus
        ? [
            badgePath(id, 'status'),
            ...(stages.length > 0 ? [badgePath(id, 'stage')] : []),
            ...(states.length > 0 ? [badgePath(id, 'support')] : []),
          ]
        : [],
    ],
    [
      say('affected.api'),
      [
        apiSubjectPath(id),
        `/api/v1/status/${id}.json`,
        '/api/v1/catalog.json',
        ...(isNews ? ['/api/v1/changes.json'] : []),
      ],
    ],
    [
      say('affected.feeds'),
      [
        ...(isNews ? [`/feeds/subjects/${id}.atom`, '/feeds/changes.atom', '/feeds/changes.json'] : []),
        ...(isOtherDeadline ? ['/feeds/deadlines.ics'] : []),
      ],
    ],
  ] as const;
  return groups
    .filter(([, paths]) => paths.length > 0)
    .map(([name, paths]) => `${paint('bold', name)}\n${paths.map((path) => `  ${path}`).join('\n')}`)
    .join('\n');
};
