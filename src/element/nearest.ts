/**
 * The ids that a mistyped one may have meant, best first: those that share most of its neighbouring letters and have
 * few others. Small, because every page loads it and only a mistaken one runs it.
 */
export const nearest = (typed: string, ids: readonly string[]): string[] => {
  const score = (id: string): number =>
    2 * Array.from(typed).filter((_, index) => id.includes(typed.slice(index, index + 2))).length - id.length;
  return ids
    .filter((id) => score(id) > 0)
    .sort((a, b) => score(b) - score(a))
    .slice(0, 3);
};

let asked: Promise<string[]> | undefined;

const askIds = async (site: string): Promise<string[]> => {
  try {
    const response = await fetch(new URL('api/v1/links.json', site));
    const { result } = (await response.json()) as { result: { subjects: { id: string }[] } };
    return result.subjects.map(({ id }) => id);
  } catch {
    return [];
  }
};

/** All ids of the site, read once a page and only after a miss. */
export const readIds = (site: string): Promise<string[]> => (asked ??= askIds(site));
