import type { Finding, StructureRule } from './rule';
import { say } from '../text/say';

/** A message lists at most this many subjects of a cycle. */
const longest = 10;

/**
 * The ids of each cycle of replacements, each once, starting with its first subject in the catalog's order.
 */
const findCircles = (replacements: ReadonlyMap<string, string>): string[][] => {
  const circles: string[][] = [];
  const seen = new Set<string>();
  for (const start of replacements.keys()) {
    const way = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !seen.has(id)) {
      seen.add(id);
      way.add(id);
      id = replacements.get(id);
    }
    if (id === undefined || !way.has(id)) continue;
    const steps = [...way];
    circles.push(steps.slice(steps.indexOf(id)));
  }
  return circles;
};

/** Replacements do not form a circle. */
export const replacementCycle: StructureRule = {
  name: 'replacement-cycle',
  *checkCatalog({ subjects }): Iterable<Finding> {
    const files = new Map(subjects.map(({ id, file }) => [id, file]));
    const replacements = new Map(
      subjects.flatMap(({ id, deprecation }) =>
        deprecation?.replacement === undefined ? [] : [[id, deprecation.replacement] as const],
      ),
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
