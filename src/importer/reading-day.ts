import { isMap, isScalar, parseDocument } from 'yaml';

/** The day on which a policy says that its data were last read; null where it says none. */
export const readReadingDay = (policy: string): string | null => {
  const { contents } = parseDocument(policy);
  const known = isMap(contents) ? contents.get('asOf') : null;
  return typeof known === 'string' ? known : null;
};

/**
 * A policy's text with the day on which its data were last read. Nothing else of the text changes. A later day stays:
 * an import of older data makes nothing newer.
 */
export const setReadingDay = (policy: string, day: string): string => {
  const { contents } = parseDocument(policy);
  if (!isMap(contents)) return policy;
  const known = contents.get('asOf', true);
  if (isScalar(known) && known.range) {
    if (String(known.value) >= day) return policy;
    const [start, end] = known.range;
    return `${policy.slice(0, start)}${day}${policy.slice(end)}`;
  }
  const [start] = contents.range;
  return `${policy.slice(0, start)}asOf: ${day}\n${policy.slice(start)}`;
};
