import { createLater } from '../parts/later';

/**
 * The actions for ticked rows, loaded when a row is ticked. No placeholder, because they overlay the page.
 */
export const Ticked = createLater(() => import('./TickedBar').then((module) => module.TickedBar), null);
