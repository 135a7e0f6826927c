const mostCharacters = 80;

/** Plain data for a message: on one line, shortened. */
export const renderPlain = (value: unknown): string => {
  const characters = Array.from(JSON.stringify(value));
  return characters.length <= mostCharacters
    ? characters.join('')
    : `${characters.slice(0, mostCharacters).join('')}…`;
};
