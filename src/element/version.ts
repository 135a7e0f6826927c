/** Goes up with every change of the element's sources: what was released under a number never changes. */
export const version = '1.2.0';
