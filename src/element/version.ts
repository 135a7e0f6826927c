/** Increase with every change of the element's sources, because a released version never changes. */
export const version = '1.8.0';
