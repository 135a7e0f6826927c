import type { Finding, StructureRule } from './rule';
import { say } from '../text/say';

/** A message lists at most this many subjects of a cycle. */
const longest = 10;

/**
 * The ids of each cycle of replacements, each once, starting with its first subject in the catalog's order.
 */
const findCircles = (replacements: ReadonlyMap<string, readonly string[]>): string[][] => {
  const circles: string[][] = [];
  const seen = new Set<string>();
  for (const start of replacements.keys()) {
    if (seen.has(start)) continue;
    /** The way from the start, and where each of its subjects leads that was not tried yet. */
    const way: { readonly id: string; readonly left: string[] }[] = [];
    const enter = (id: string): void => {
      seen.add(id);
      way.push({ id, left: (replacements.get(id) ?? []).toReversed() });
    };
    enter(start);
    for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
      const id = last.left.pop();
      if (id === undefined) way.pop();
      else if (!seen.has(id)) enter(id);
      else {
        const steps = way.map((step) => step.id);
        if (steps.includes(id)) circles.push(steps.slice(steps.indexOf(id)));
      }
    }
  }
  return circles;
};

/** Replacements do not form a circle. */
export const replacementCycle: StructureRule = {
  name: 'replacement-cycle',
  *checkCatalog({ subjects }): Iterable<Finding> {
    const files = new Map(subjects.map(({ id, file }) => [id, file]));
    const replacements = new Map(
      subjects.map(({ id, deprecation }) => [id, deprecation?.replacements ?? []] as const),
    );
    for (const circle of findCircles(replacements)) {
      const [first = ''] = circle;
      // Another rule, about tombstones, reports a subject that replaces itself.
      if (circle.length === 1) continue;
      const names = circle.slice(0, longest).map((id) => `"${id}"`);
      if (circle.length > longest) names.push('…');
      yield {
        file: files.get(first) ?? '',
        path: ['deprecation', 'replacement'],
        message: say('replacement-cycle.found', { ids: [...names, `"${first}"`].join(' → ') }),
        hint: say('replacement-cycle.hint'),
      };
    }
  },
};
