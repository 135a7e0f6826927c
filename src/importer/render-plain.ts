const mostCharacters = 80;

/** Plain data as a message shows it: on one line, and not all of what is long. */
export const renderPlain = (value: unknown): string => {
  const characters = Array.from(JSON.stringify(value));
  return characters.length <= mostCharacters
    ? characters.join('')
    : `${characters.slice(0, mostCharacters).join('')}…`;
};
