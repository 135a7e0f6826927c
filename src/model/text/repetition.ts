const toWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a sentence contains only a value's name and one word before it: "It may have limitations." */
export const isRepetition = (name: string, sentence: string): boolean => {
  const [named, said] = [toWords(name), toWords(sentence)];
  const extra = said.length - named.length;
  return (
    named.length > 0 && extra >= 0 && extra <= 1 && named.every((word, index) => word === said[index + extra])
  );
};
