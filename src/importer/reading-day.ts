import type { YAMLMap } from 'yaml';
import { isMap, isScalar, parseDocument } from 'yaml';

/** The day on which a policy says that its data were last read as a whole; null where it says none. */
export const readReadingDay = (policy: string): string | null => {
  const { contents } = parseDocument(policy);
  const known = isMap(contents) ? contents.get('asOf') : null;
  return typeof known === 'string' ? known : null;
};

/** A text with a day as the value of a key, in its place or in a line of its own that begins at `start`. */
const setDay = (text: string, map: YAMLMap, key: string, day: string, start: number): string => {
  const known = map.get(key, true);
  const [from, to] = isScalar(known) && known.range ? known.range : [start, start];
  const value = from === to ? `${key}: ${day}\n` : day;
  return `${text.slice(0, from)}${value}${text.slice(to)}`;
};

const isLater = (known: unknown, day: string): boolean => isScalar(known) && String(known.value) >= day;

/**
 * A policy's text with the day on which its data were last read: as a whole, or in part because something failed. Nothing
 * else of the text changes. A later day stays: an import of older data makes nothing newer.
 */
export const setReadingDay = (policy: string, day: string, isWhole = true): string => {
  const { contents } = parseDocument(policy);
  if (!isMap(contents) || isLater(contents.get('asOf', true), day)) return policy;
  if (isWhole) return setDay(policy, contents, 'asOf', day, contents.range[0]);
  // Without a day of its own the dataset is for the day of the build, which is no earlier than any reading.
  if (!contents.has('asOf') || isLater(contents.get('partlyReadOn', true), day)) return policy;
  const place = contents.items.find(({ key }) => isScalar(key) && key.value === 'asOf')?.key;
  const start = isScalar(place) ? place.range[0] : contents.range[0];
  return setDay(policy, contents, 'partlyReadOn', day, start);
};
