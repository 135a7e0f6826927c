import type { Views } from './views';

/** In a browser no view is at hand: the HTML is there already. package.json says which of the two is `#views`. */
export const viewsAtHand: Views | null = null;

/** The views, and the policy that they draw, for a page that has to be drawn without its HTML. */
export const loadViews = (): Promise<Views> => import('./views').then(({ views }) => views);
