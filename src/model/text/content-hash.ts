/**
 * A short name derived from content: FNV-1a, 32 bits, in base 36. Distinguishes contents; not for security.
 */
export const toContentHash = (content: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < content.length; index++)
    hash = Math.imul(hash ^ content.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
};
