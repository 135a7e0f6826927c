import type { Text } from './sentences';
import { countWords } from './sentences';
import { plainWords } from './plain-words';

const mostWords = 30;

/** Additional words for texts, which comments in code can use. */
const plainTexts: typeof plainWords = [
  [/\b(is|are) not (known|recorded)\b|\bon record\b/i, 'we don’t know'],
  [/\byou may\b|\bmay (you|I)\b/i, 'can'],
];

/** Words of the data model, which customers do not know. */
const modelWords = /\b(subject|clause|expectation|transition|tombstone|conformance)s?\b/i;

/** A clause without its noun, such as "What still applies". A question and "How to" are clear. */
const headless = /^(?!How to )(What|Who|Whom|Whose|Which|Where|When|Why|How)\b.*[^?]$/i;

/** Changes that a text needs, each as a message for the author. */
export const findUnclear = ({ kind, text }: Text, isForCustomers: boolean): string[] => {
  const found = [...plainWords, ...plainTexts].flatMap(([stiff, plain]) => {
    const word = stiff.exec(text)?.[0];
    return word === undefined ? [] : [`"${word}". Say: ${plain}`];
  });
  const modelWord = isForCustomers ? modelWords.exec(text)?.[0] : undefined;
  if (modelWord !== undefined)
    found.push(`"${modelWord}" is a word of the data model. Say the kind's name, or "item"`);
  if (kind === 'heading' && headless.test(text)) found.push('The heading has no noun. Name the thing');
  if (kind === 'heading' && /\bits?\b/i.test(text)) found.push('"it" in a heading. Repeat the noun');
  const words = countWords(text);
  if (words > mostWords) found.push(`${words} words, more than ${mostWords}. Split the sentence`);
  return found;
};
