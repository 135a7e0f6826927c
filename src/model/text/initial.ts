/** A name's first letter without accents; `#` for anything that is no letter. */
const toInitial = (name: string): string => {
  const [first = ''] = name.normalize('NFKD');
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
};

/** The first letters of sorted names, each with the index of its first name. */
export const toInitials = (names: readonly string[]): Map<string, number> => {
  const places = new Map<string, number>();
  names.forEach((name, place) => {
    const initial = toInitial(name);
    if (!places.has(initial)) places.set(initial, place);
  });
  return places;
};
