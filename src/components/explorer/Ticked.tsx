import { createLater } from '../parts/later';

/** What can be done with ticked rows, once there are some: it lies over the page, so nothing waits in its place. */
export const Ticked = createLater(() => import('./TickedBar').then((module) => module.TickedBar), null);
