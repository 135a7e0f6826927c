/** An entry of a list of the policy, with everything that people call it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly short?: string | undefined;
  readonly aliases?: readonly string[];
}

const toWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The id of the entry that somebody called by its name, in words or as an id; undefined if no entry has the name. */
export const findIdByName = (entries: readonly Named[], written: string): string | undefined => {
  const words = toWords(written);
  return entries.find(({ id, name, short = id, aliases = [] }) =>
    [id, name, short, ...aliases].some((own) => toWords(own) === words),
  )?.id;
};
