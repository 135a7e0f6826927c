import type { Level } from '../api/parts';

/** From best to worst. Unknown is second worst, because it could be anything up to the worst. */
export const levels: readonly Level[] = ['good', 'caution', 'unknown', 'stop'];

/** Positive if the first level is worse. */
export const compareLevels = (a: Level, b: Level): number => levels.indexOf(a) - levels.indexOf(b);
