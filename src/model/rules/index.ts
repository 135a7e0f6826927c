import type { Rule } from './rule';
import { clauseOverlap } from './clause-overlap';
import { clauseUnreachable } from './clause-unreachable';
import { clauseValue } from './clause-value';
import { doneInFuture } from './done-in-future';
import { factWithoutClause } from './fact-without-clause';
import { idDuplicate } from './id-duplicate';
import { idUnknown } from './id-unknown';
import { oneAxis } from './one-axis';
import { presenceOrder } from './presence-order';
import { removalTwice } from './removal-twice';
import { tombstoneChain } from './tombstone-chain';
import { twoChangesADay } from './two-changes-a-day';

/** Every rule, by name. */
export const rules: readonly Rule[] = [
  clauseOverlap,
  clauseUnreachable,
  clauseValue,
  doneInFuture,
  factWithoutClause,
  idDuplicate,
  idUnknown,
  oneAxis,
  presenceOrder,
  removalTwice,
  tombstoneChain,
  twoChangesADay,
];
