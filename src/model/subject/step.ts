import type { TimelineEntry } from '../api/subject';
import { deriveBands } from './band';

/** A step between two stages: allowed by the policy, or taken by a subject. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly isAllowed: boolean;
  /** How often the subject took this step; 0 without a subject. */
  readonly taken: number;
  /** True for a future plan. */
  readonly isPlanned: boolean;
}

interface Lifecycle {
  readonly stages: readonly { readonly id: string }[];
  readonly transitions: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The steps that the policy allows, and those that a subject took, allowed or not. In the order of the
 * stages.
 */
export const deriveSteps = (
  { stages, transitions }: Lifecycle,
  timeline: readonly TimelineEntry[] = [],
): Step[] => {
  const ids = stages.map(({ id }) => id);
  const bands = deriveBands(timeline, 'stage').filter(({ value }) => ids.includes(value));
  const ways = bands.slice(1).map((band, index) => ({
    from: bands[index]?.value ?? band.value,
    to: band.value,
    planned: band.planned,
  }));
  return ids.flatMap((from) =>
    ids.flatMap((to): Step[] => {
      const isAllowed = transitions.some((allowed) => allowed.from === from && allowed.to === to);
      const own = ways.filter((way) => way.from === from && way.to === to && from !== to);
      const taken = own.filter(({ planned }) => !planned).length;
      const isPlanned = own.length > taken;
      return isAllowed || own.length > 0 ? [{ from, to, isAllowed, taken, isPlanned }] : [];
    }),
  );
};
