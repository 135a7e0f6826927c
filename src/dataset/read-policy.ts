import type { CheckContext } from './read-subjects';
import type { Day } from '../model/time/calendar';
import type { Locator } from './locate';
import type { Policy } from '../model/policy/policy';
import type { Problem } from '../model/rules/problem';
import type { RecordFile } from './read-record';
import type { Rest } from './salvage';
import type { WrittenPolicy } from '../model/schema/policy';
import { checkPolicy } from './check-rules';
import { checkPolicyReleases, resolveClauses } from './resolve-clauses';
import { createMemo } from './memo';
import { isError } from '../model/rules/problem';
import { correctIds } from './correct-ids';
import { policyFile } from '../model/rules/rule';
import { resolveDimensions } from '../model/policy/dimension';
import { salvagePolicy, toRestLocator } from './salvage-policy';
import { toOwnDay } from '../model/time/own-day';

/** A policy, or the part of it that can be read. */
interface PolicyReading {
  /** Null if nothing can be read. */
  readonly policy: Policy | null;
  /** Whether the whole file was read. */
  readonly isWhole: boolean;
  readonly locate: () => Locator;
  /** Problems of the structure. */
  readonly problems: readonly Problem[];
  /** The policy that the catalog is checked against. */
  readonly context: CheckContext | null;
}

/**
 * Creates a reader of the policy. The catalog is checked against what can be read of a policy with faults, so that its
 * problems are still reported.
 */
export const createPolicyReader = () => {
  const rememberRest = createMemo<Rest<WrittenPolicy> | null>();
  const rememberPolicy = createMemo<Policy>();
  const rememberCorrected = createMemo<Policy | null>();

  return (
    { record, refused, locator }: RecordFile<WrittenPolicy>,
    wanted: Day | undefined,
  ): PolicyReading => {
    const rest =
      refused === null ? null : rememberRest(policyFile, [refused], () => salvagePolicy(refused, locator));
    const written = record ?? rest?.value ?? null;
    const locate = rest === null ? locator : toRestLocator(rest, locator);
    if (written === null) return { policy: null, isWhole: false, locate, problems: [], context: null };
    const today = wanted ?? toOwnDay(written) ?? new Date().toISOString().slice(0, 10);
    const policy = rememberPolicy(policyFile, [written, today], () =>
      resolveDimensions(resolveClauses(written, today)),
    );
    const cut: ReadonlySet<string> = rest?.cut ?? new Set();
    const problems = [
      ...checkPolicy(policy, locate, cut),
      ...(cut.has('releases') ? [] : checkPolicyReleases(policy, locate)),
    ];
    const isSound = cut.size === 0;
    // A mistyped id in the policy hides no finding of the policy rules.
    const corrected =
      isSound && problems.some(isError)
        ? rememberCorrected(policyFile, [policy], () => correctIds(policy))
        : policy;
    return {
      policy,
      isWhole: rest === null,
      locate,
      problems,
      context: { policy: corrected ?? policy, today, isSound: isSound && corrected !== null, cut },
    };
  };
};
