/** A removed or added line, with its number in the old or the new text. */
export interface ChangedLine {
  readonly sign: '-' | '+';
  readonly line: number;
  readonly text: string;
}

const toLines = (text: string): string[] => (text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/));

/** The length of the longest common subsequence from each pair of positions. */
const countCommon = (before: readonly string[], after: readonly string[]) => {
  const width = after.length + 1;
  const counts = new Uint32Array((before.length + 1) * width);
  const at = (b: number, a: number): number => counts[b * width + a] ?? 0;
  for (let b = before.length - 1; b >= 0; b--)
    for (let a = after.length - 1; a >= 0; a--)
      counts[b * width + a] =
        before[b] === after[a] ? at(b + 1, a + 1) + 1 : Math.max(at(b + 1, a), at(b, a + 1));
  return at;
};

/** The lines that differ between two texts. */
export const findChangedLines = (before: string, after: string): ChangedLine[] => {
  const [old, now] = [toLines(before), toLines(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let same = 0;
  const isSame = (): boolean => old[old.length - 1 - same] === now[now.length - 1 - same];
  while (same < Math.min(old.length, now.length) - start && isSame()) same++;
  const removed = old.slice(start, old.length - same);
  const added = now.slice(start, now.length - same);
  const common = countCommon(removed, added);
  const lines: ChangedLine[] = [];
  let [b, a] = [0, 0];
  while (b < removed.length || a < added.length) {
    const [gone = '', come = ''] = [removed[b], added[a]];
    if (b < removed.length && a < added.length && gone === come) {
      b++;
      a++;
    } else if (b < removed.length && (a === added.length || common(b + 1, a) >= common(b, a + 1)))
      lines.push({ sign: '-', line: start + ++b, text: gone });
    else lines.push({ sign: '+', line: start + ++a, text: come });
  }
  return lines;
};
