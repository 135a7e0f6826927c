import type { Views } from './views';

/**
 * Browsers load views on demand, because the HTML already exists. package.json maps `#views` to this file or
 * views.server.ts.
 */
export const viewsAtHand: Views | null = null;

/** Loads the views, which include the policy, for a page without server-rendered HTML. */
export const loadViews = (): Promise<Views> => import('./views').then(({ views }) => views);
