import type { Dataset } from '../catalog/dataset';
import type { ExplorerCatalog, ExplorerDeadline, ExplorerSubject } from './catalog';
import type { Subject } from '../subject/subject';
import { deriveDeadlines } from '../subject/deadline';
import { deriveState } from '../subject/state';
import { deriveTrack } from './track';

/** By the id of a subject, the ids that now lead to it. */
const deriveFormerIds = ({ subjects, today }: Dataset): Map<string, string[]> => {
  const former = new Map<string, string[]>();
  for (const subject of subjects) {
    const { value } = deriveState(subject, today, today).presence;
    for (const id of 'to' in value ? value.to : []) former.set(id, [...(former.get(id) ?? []), subject.id]);
  }
  return former;
};

const toDeadlines = (subject: Subject, today: string): ExplorerDeadline[] =>
  deriveDeadlines(subject, today).map(({ date, what, version }) => ({ date, what, version }));

/** The dataset as the explorer's file holds it. */
export const toExplorerCatalog = (dataset: Dataset): ExplorerCatalog => {
  const { policy, subjects, today } = dataset;
  const editions = policy.editions.map(({ id }) => id);
  const former = deriveFormerIds(dataset);
  return {
    today,
    editions,
    subjects: subjects.map((subject): ExplorerSubject => ({
      id: subject.id,
      name: subject.name,
      kind: subject.kind,
      category: subject.category ?? '',
      subtype: subject.subtype ?? '',
      publisher: subject.publisher,
      version: subject.version ?? '',
      aliases: [...subject.aliases, ...(former.get(subject.id) ?? [])],
      steps: deriveTrack(subject, editions, today),
      deadlines: toDeadlines(subject, today),
    })),
  };
};
