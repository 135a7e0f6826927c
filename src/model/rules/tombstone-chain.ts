import type { Catalog, Finding, Path, StructureRule } from './rule';
import type { Subject } from '../subject/subject';
import { deriveState, isGone } from '../subject/state';

function* checkCatalog({ subjects, today }: Catalog): Iterable<Finding> {
  const gone = new Map<string, Subject>();
  for (const subject of subjects)
    if (subject.transitions.some(({ event }) => event !== null))
      if (isGone(deriveState(subject, today, today).presence.value)) gone.set(subject.id, subject);

  const find = (subject: Subject, id: string, verb: string, path: Path): Finding[] => {
    const { file } = subject;
    const hint = 'Name the last subject in the chain.';
    if (id === subject.id) return [{ file, path, message: `"${id}" ${verb} itself`, hint }];
    return gone.has(id)
      ? [{ file, path, message: `"${subject.id}" ${verb} "${id}", which is gone itself`, hint }]
      : [];
  };
  for (const subject of subjects) {
    const { transitions, deprecation } = subject;
    if (deprecation?.replacement !== undefined)
      yield* find(subject, deprecation.replacement, 'is replaced by', ['deprecation', 'replacement']);
    for (const transition of transitions) {
      const { event } = transition;
      if (event?.is === 'moved')
        yield* find(subject, event.to[0], 'moved to', ['transitions', transition, 'to']);
      if (event?.is === 'split')
        for (const [n, id] of event.to.entries())
          yield* find(subject, id, 'was split into', ['transitions', transition, 'to', n]);
    }
  }
}

export const tombstoneChain: StructureRule = {
  name: 'tombstone-chain',
  summary: 'Replacements and new ids lead directly to an existing item.',
  checkCatalog,
};
