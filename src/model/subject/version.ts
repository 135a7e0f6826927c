const toParts = (version: string): (number | string)[] =>
  (
    version
      .replace(/^v(?=\d)/, '')
      .replace(/\+.*$/, '')
      .match(/\d+|[a-z]+/gi) ?? []
  ).map((part) => (/^\d/.test(part) ? Number(part) : part.toLowerCase()));

/**
 * A word such as "rc" makes a version earlier than the same version without the word; an additional number
 * makes it later.
 */
const compareParts = (a: number | string | undefined, b: number | string | undefined): number => {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  const rank = (part: number | string | undefined): number =>
    part === undefined ? 0 : typeof part === 'string' ? -1 : part;
  return rank(a) - rank(b);
};

/** Negative if `a` is before `b`, positive if after, 0 if equal. 1.10 is after 1.9. */
export const compareVersions = (a: string, b: string): number => {
  const ours = toParts(a);
  const theirs = toParts(b);
  for (let index = 0; index < Math.max(ours.length, theirs.length); index++) {
    const difference = compareParts(ours[index], theirs[index]);
    if (difference !== 0) return difference;
  }
  return 0;
};
