import { createLater } from '../parts/later';

/** Browsers keep the built charts; the code is loaded only for a page without server-rendered HTML. */
export const History = createLater(() => import('./History').then((module) => module.History));
