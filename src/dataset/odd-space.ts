const odd = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff';

/** Every space that looks like an ordinary one but is none in YAML. */
export const oddSpaces = new RegExp(`[${odd}]`, 'g');

/** Such a space in a line's indentation, after its hyphen or after its first colon. */
export const oddSpaceOfLayout = new RegExp(`^[ \\t]*(?:-[ \\t]*)?(?:[\\w-]+:[ \\t]*)?[${odd}]`);
