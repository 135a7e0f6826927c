import type { YAMLMap } from 'yaml';
import { isMap, isScalar, parseDocument } from 'yaml';

/** The day of the last complete reading according to a policy; null if it has none. */
export const readReadingDay = (policy: string): string | null => {
  const { contents } = parseDocument(policy);
  const known = isMap(contents) ? contents.get('asOf') : null;
  return typeof known === 'string' ? known : null;
};

/** Sets a key to a day, in place or on a new line at `start`. */
const setDay = (text: string, map: YAMLMap, key: string, day: string, start: number): string => {
  const known = map.get(key, true);
  const [from, to] = isScalar(known) && known.range ? known.range : [start, start];
  const value = from === to ? `${key}: ${day}\n` : day;
  return `${text.slice(0, from)}${value}${text.slice(to)}`;
};

const isLater = (known: unknown, day: string): boolean => isScalar(known) && String(known.value) >= day;

/**
 * Sets the day of the last reading in a policy's text, complete or partial. Nothing else changes. A later day
 * stays, because an import of older data makes nothing newer.
 */
export const setReadingDay = (policy: string, day: string, isWhole = true): string => {
  const { contents } = parseDocument(policy);
  if (!isMap(contents) || isLater(contents.get('asOf', true), day)) return policy;
  if (isWhole) return setDay(policy, contents, 'asOf', day, contents.range[0]);
  // A dataset without a day uses the day of the build, which is never before a reading.
  if (!contents.has('asOf') || isLater(contents.get('partlyReadOn', true), day)) return policy;
  const place = contents.items.find(({ key }) => isScalar(key) && key.value === 'asOf')?.key;
  const start = isScalar(place) ? place.range[0] : contents.range[0];
  return setDay(policy, contents, 'partlyReadOn', day, start);
};
