import type { Catalog, Finding, Path, StructureRule } from './rule';
import type { Subject } from '../subject/subject';
import { listReplacements } from './replacement';
import { deriveState, isGone } from '../subject/state';
import { say } from '../text/say';

function* checkCatalog({ subjects, today }: Catalog): Iterable<Finding> {
  const gone = new Map<string, Subject>();
  for (const subject of subjects)
    if (subject.transitions.some(({ event }) => event !== null))
      if (isGone(deriveState(subject, today, today).presence.value)) gone.set(subject.id, subject);

  const find = (subject: Subject, id: string, how: 'replaced' | 'moved' | 'split', path: Path): Finding[] => {
    const { file } = subject;
    const hint = say('tombstone-chain.hint');
    if (id === subject.id) return [{ file, path, message: say('tombstone-chain.itself', { id, how }), hint }];
    return gone.has(id)
      ? [{ file, path, message: say('tombstone-chain.gone', { id: subject.id, how, target: id }), hint }]
      : [];
  };
  for (const subject of subjects) {
    for (const { id, path } of listReplacements(subject)) yield* find(subject, id, 'replaced', path);
    for (const transition of subject.transitions) {
      const { event } = transition;
      if (event?.is === 'moved')
        yield* find(subject, event.to[0], 'moved', ['transitions', transition, 'to']);
      if (event?.is === 'split')
        for (const [n, id] of event.to.entries())
          yield* find(subject, id, 'split', ['transitions', transition, 'to', n]);
    }
  }
}

/** Replacements and new ids lead directly to an existing item. */
export const tombstoneChain: StructureRule = {
  name: 'tombstone-chain',
  checkCatalog,
};
