import type { HeaderRule } from '../artifacts/host/headers';

/** Parses `_headers`: each pattern is at the start of a line, its headers are indented below. */
export const parseHeaderRules = (text: string): HeaderRule[] => {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name, value = ''] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
    else if (name !== undefined) Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value });
  }
  return rules;
};

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/** All headers of a path. Values of two rules for one header are joined, as hosts do. */
export const toHeaders = (rules: readonly HeaderRule[], path: string): Record<string, string> => {
  const all: Record<string, string> = {};
  for (const { pattern, headers } of rules)
    if (matches(pattern, path))
      for (const [name, value] of Object.entries(headers))
        all[name] = name in all ? `${all[name]}, ${value}` : value;
  return all;
};
