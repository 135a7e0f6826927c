import type { PolicyRule, PageRule, PolicyFileRule, StructureRule } from './rule';
import { aliasTaken } from './alias-taken';
import { axisNotApplicable } from './axis-not-applicable';
import { breakingChangeExcluded } from './breaking-change-excluded';
import { breakingChangeWindow } from './breaking-change-window';
import { clauseOverlap } from './clause-overlap';
import { clauseUnreachable } from './clause-unreachable';
import { clauseValue } from './clause-value';
import { contactMissing } from './contact-missing';
import { dataStale } from './data-stale';
import { deadlineMoved } from './deadline-moved';
import { docsId } from './docs-id';
import { docsProse } from './docs-prose';
import { doneInFuture } from './done-in-future';
import { editionDimensionsRule } from './edition-dimensions';
import { endOfSupportMissing } from './end-of-support-missing';
import { factWithoutClause } from './fact-without-clause';
import { idDuplicate } from './id-duplicate';
import { idUnknown } from './id-unknown';
import { notConfirmed } from './not-confirmed';
import { noticeTooShort } from './notice-too-short';
import { offeredNowhere } from './offered-nowhere';
import { oneAxis } from './one-axis';
import { planOverdue } from './plan-overdue';
import { presenceOrder } from './presence-order';
import { rejectedRow } from './rejected-row';
import { releaseOverdue } from './release-overdue';
import { removalBeforeEndOfSupport } from './removal-before-end-of-support';
import { removalTwice } from './removal-twice';
import { replacementCycle } from './replacement-cycle';
import { requirementUnmet } from './requirement-unmet';
import { returnFromEnd } from './return-from-end';
import { rowWithoutChange } from './row-without-change';
import { stageSupportDisagree } from './stage-support-disagree';
import { stepBack } from './step-back';
import { stepSkipped } from './step-skipped';
import { supportEnded } from './support-ended';
import { supportUnknown } from './support-unknown';
import { tombstoneChain } from './tombstone-chain';
import { twoChangesADay } from './two-changes-a-day';

/** Rules about the structure that all other code relies on. */
export const structureRules: readonly StructureRule[] = [
  aliasTaken,
  axisNotApplicable,
  clauseOverlap,
  clauseUnreachable,
  clauseValue,
  doneInFuture,
  editionDimensionsRule,
  factWithoutClause,
  idDuplicate,
  idUnknown,
  oneAxis,
  presenceOrder,
  rejectedRow,
  removalTwice,
  replacementCycle,
  rowWithoutChange,
  tombstoneChain,
  twoChangesADay,
];

/** Rules about the policy's promises and requirements, in the order of the conformance page. */
export const policyRules: readonly PolicyRule[] = [
  stepBack,
  returnFromEnd,
  stepSkipped,
  requirementUnmet,
  stageSupportDisagree,
  supportUnknown,
  breakingChangeExcluded,
  breakingChangeWindow,
  endOfSupportMissing,
  removalBeforeEndOfSupport,
  noticeTooShort,
  deadlineMoved,
  supportEnded,
  planOverdue,
  offeredNowhere,
  notConfirmed,
];

/** Rules about the policy file itself, as of a day. */
export const policyFileRules: readonly PolicyFileRule[] = [contactMissing, dataStale, releaseOverdue];

/** Rules about statements in the docs. */
export const pageRules: readonly PageRule[] = [docsId, docsProse];
