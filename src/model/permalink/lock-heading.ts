/** The head of the lock file. */
export const heading = `# Every page and anchor that was ever published. Written by "npm run stages -- permalinks --write"; nothing is taken out.
# After " = ": a hash of what a clause says, or the name of a stage or state ← earlier names. "permalinks --accept" updates it.
# A subject's page stands for its badges, API documents, feeds, card and Markdown; a stage's and a state's for its badges.
`;
