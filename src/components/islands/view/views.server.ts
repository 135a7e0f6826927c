import { views } from './views';

/** The build has all views loaded. package.json maps `#views` to this file or views.browser.ts. */
export const viewsAtHand = views;

export const loadViews = () => Promise.resolve(views);
