import MessageFormat from '@messageformat/core';
import type { Catalogue } from './catalogue';
import type { Format } from '../model/text/say';
import { setMessages } from '../model/text/say';

/** Makes `say` use these messages in this process. Each message is compiled when it is first used. */
export const useCatalogue = ({ language, texts }: Catalogue): void => {
  const format = new MessageFormat(language);
  const formats = new Map<string, Format>();
  setMessages((id) => {
    const known = formats.get(id);
    const text = texts.get(id);
    if (known !== undefined || text === undefined) return known;
    const made: Format = format.compile(text);
    formats.set(id, made);
    return made;
  });
};
