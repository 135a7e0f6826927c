/** Messages as code. */
export interface MessageCode {
  /** By id: a string, or a function of the message's values. */
  readonly texts: ReadonlyMap<string, string>;
  /** Begins each file with messages. */
  readonly imports: string;
}

/** A call of `say` up to its values. Ids are literals, so a pattern finds them without parsing the code. */
const call = /\bsay\(\s*(['"])([\w-]+\.[\w-]+)\1\s*,?\s*(\)?)/g;

/**
 * Replaces each call of `say` in a source file by the text of one language. So a bundle contains the messages that it
 * uses, in one language, and neither a catalogue nor a parser of messages.
 */
export const inlineMessages = (source: string, { texts, imports }: MessageCode): string => {
  const inlined = source.replace(call, (_call, _quote, id: string, end: string) => {
    const code = texts.get(id);
    if (code === undefined) throw new Error(`There is no message "${id}".`);
    // A call without values is the text itself.
    return end === ')' ? code : `${code}(`;
  });
  return inlined === source ? source : `${imports}${inlined}`;
};
