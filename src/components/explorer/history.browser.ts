import { createLater } from '../parts/later';

/** In a browser the charts are there already; what draws them is fetched only for a page that came without its HTML. */
export const History = createLater(() => import('./History').then((module) => module.History));
