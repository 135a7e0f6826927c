import type { Publisher } from './policy';

/** A help channel, as far as it says for whom it is. */
interface Limits {
  readonly support?: readonly string[] | undefined;
  readonly editions?: readonly string[] | undefined;
}

/** Whether a channel is for a support state and an edition; null is one that the policy does not have. */
export const isOpenTo = (
  { support, editions }: Limits,
  to: { readonly support: string | null; readonly edition: string | null },
): boolean =>
  (support === undefined || to.support === null || support.includes(to.support)) &&
  (editions === undefined || to.edition === null || editions.includes(to.edition));

/** A channel as published: with its editions, and without the values by which a policy can name them. */
export const toChannel = (
  channel: Publisher['channels'][number],
): Omit<Publisher['channels'][number], 'in'> => {
  const published = { ...channel };
  delete published.in;
  return published;
};
