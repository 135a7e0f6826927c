/** Places inside of an identifier where a line can end: after a separator, or before a capital letter. */
const joints = /(?<=[_/.:-])(?=.)|(?<=\p{Ll})(?=\p{Lu})/u;

/** The longest usual word. Longer ones are probably identifiers. */
const usualWord = 15;

/** A name in the pieces between which a line can end, apart from its spaces. Only long words are divided. */
export const splitAtJoints = (name: string): string[] =>
  name.split(/(?<= )/).reduce<string[]>((pieces, word) => {
    const [first = '', ...rest] = word.length > usualWord ? word.split(joints) : [word];
    return [...pieces.slice(0, -1), `${pieces.at(-1) ?? ''}${first}`, ...rest];
  }, []);

/** Equal parts of a piece without joints, with hyphens, such as "Betriebs-" and "erprobung". */
const cutPiece = (piece: string, longest: number): string[] => {
  if (piece.length <= longest) return [piece];
  const count = Math.ceil(piece.length / (longest - 1));
  const length = Math.ceil(piece.length / count);
  return Array.from({ length: count }, (_part, index) =>
    piece.slice(index * length, (index + 1) * length),
  ).map((part, index) => (index < count - 1 ? `${part}-` : part));
};

/** The parts of a word that fit on a line each, cut at its joints where possible. */
const cutWord = (word: string, longest: number): string[] => {
  const lines: string[] = [];
  for (const piece of word.split(joints)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= longest) lines[lines.length - 1] = last + piece;
    else lines.push(...cutPiece(piece, longest));
  }
  return lines;
};

const fill = (pieces: readonly { text: string; isGlued: boolean }[], longest: number): string[] => {
  const lines: string[] = [];
  for (const { text, isGlued } of pieces) {
    const last = lines.at(-1);
    const joined = `${last ?? ''}${isGlued ? '' : ' '}${text}`;
    if (last !== undefined && joined.length <= longest) lines[lines.length - 1] = joined;
    else lines.push(text);
  }
  return lines;
};

/**
 * A name on as few lines as possible, of similar lengths. `line` is the usual number of letters of a line. A
 * word of more than `word` letters is cut.
 */
export const wrapName = (name: string, { line, word }: { line: number; word: number }): string[] => {
  const pieces = name.split(' ').flatMap((each) =>
    (each.length <= word ? [each] : cutWord(each, word)).map((text, index) => ({
      text,
      isGlued: index > 0,
    })),
  );
  const { length } = fill(pieces, line);
  let best = fill(pieces, line);
  for (let shorter = line - 1; shorter > 0; shorter--) {
    const lines = fill(pieces, shorter);
    if (lines.length > length) break;
    best = lines;
  }
  return best;
};
