/** Markers that git leaves in a file with a merge conflict. */
const conflictMarker = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)/m;

/** The first marker of a merge conflict in a text, and its offset; null if there is none. */
export const findConflict = (text: string): { readonly marker: string; readonly offset: number } | null => {
  const found = conflictMarker.exec(text);
  return found === null ? null : { marker: found[0], offset: found.index };
};
