import type { Finding, Path, StructureRule } from './rule';
import type { Policy } from '../policy/policy';
import type { Subject } from '../subject/subject';
import { say } from '../text/say';
import { toName } from '../policy/policy';
import { toRejectedLists, toTransitionLists } from './rule';

/** The paths of all support states and ends of support in a record. */
function* listSupport(subject: Subject): Iterable<Path> {
  for (const { path, transitions } of toTransitionLists(subject))
    for (const transition of transitions)
      if (transition.support !== null) yield [...path, transition, 'support'];
  for (const { path, rejected } of toRejectedLists(subject))
    for (const [index, { support }] of rejected.entries())
      if (support !== undefined) yield [...path, index, 'support'];
  for (const [index, { endOfSupport }] of (subject.deprecation?.notices ?? []).entries())
    if (endOfSupport !== undefined) yield ['deprecation', 'notices', index, 'endOfSupport'];
}

/** The paths of all availabilities in a record. */
function* listAvailability(subject: Subject): Iterable<Path> {
  for (const { path, transitions } of toTransitionLists(subject))
    for (const transition of transitions)
      if (Object.keys(transition.availability).length > 0) yield [...path, transition, 'availability'];
  for (const { path, rejected } of toRejectedLists(subject))
    for (const [index, { availability }] of rejected.entries())
      if (availability !== undefined) yield [...path, index, 'availability'];
}

const listPublisher = ({ publisher }: Subject): Path[] => (publisher === '' ? [] : [['publisher']]);

const lists = { support: listSupport, editions: listAvailability, publisher: listPublisher };

function* checkSubject(subject: Subject, { policy }: { readonly policy: Policy }): Iterable<Finding> {
  for (const axis of subject.notApplicable ?? [])
    for (const path of lists[axis](subject))
      yield {
        file: subject.file,
        path,
        message: say('axis-not-applicable.found', { kind: toName(policy.kinds, subject.kind), axis }),
        hint: say('axis-not-applicable.hint', { kind: subject.kind, axis }),
      };
}

/** A record has no support state, availability or publisher if its kind cannot have one. */
export const axisNotApplicable: StructureRule = { name: 'axis-not-applicable', checkSubject };
