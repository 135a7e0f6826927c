import { listEither } from './english';
import { say } from './say';

/**
 * The number of edits that turn one string into the other; swapping neighbours counts as one (optimal string
 * alignment). Returns `limit + 1` as soon as the distance exceeds `limit`.
 */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
};

/** The ids nearest to a mistyped one, best first, ignoring case. Empty if none is near. */
export const suggest = (typed: string, known: Iterable<string>, most = 3): string[] => {
  const wanted = typed.toLowerCase().slice(0, 80);
  const limit = Math.max(1, Math.min(4, Math.floor(wanted.length / 3)));
  const near: { id: string; distance: number }[] = [];
  for (const id of known) {
    const candidate = id.toLowerCase();
    const contained =
      wanted.length >= 3 &&
      (candidate.includes(wanted) || (candidate.length >= 3 && wanted.includes(candidate)));
    const distance = editDistance(wanted, candidate, limit);
    if (distance <= limit) near.push({ id, distance });
    else if (contained) near.push({ id, distance: limit + Math.abs(candidate.length - wanted.length) / 100 });
  }
  near.sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
  return near.slice(0, most).map(({ id }) => id);
};

/** `Did you mean "x" or "y"?`, or the alternative if no id is near. */
export const renderSuggestion = (typed: string, known: Iterable<string>, otherwise: string): string => {
  const near = suggest(typed, known);
  return near.length === 0
    ? otherwise
    : say('suggestion.ids', { ids: listEither(near.map((id) => `"${id}"`)) });
};
