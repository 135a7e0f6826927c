import type { Issue, Schema } from '../model/schema/keys';
import { keysAt } from '../model/schema/keys';
import { suggest } from '../model/text/suggest';
import { mostPerFile } from './cap-problems';
import { toSteps, valueAt } from './unknown-key';

/** Our own checks know the context of a value, so their finding replaces that of its format. */
const dropVague = (issues: readonly Issue[]): readonly Issue[] => {
  const toKey = ({ path }: Issue): string => path.map(String).join('\n');
  const own = new Set(issues.filter(({ code }) => code === 'custom').map(toKey));
  return own.size === 0
    ? issues
    : issues.filter((issue) => issue.code !== 'invalid_format' || !own.has(toKey(issue)));
};

/** Drops missing keys that are there with a misspelt name. */
const dropMisspelt = (issues: readonly Issue[], root: unknown, schema: Schema): readonly Issue[] => {
  const meant = new Set<string>();
  const toKey = (path: readonly PropertyKey[]): string => path.map(String).join('\n');
  for (const issue of issues)
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path);
      for (const key of issue.keys.slice(0, mostPerFile))
        for (const near of suggest(key, known, 1)) meant.add(toKey([...issue.path, near]));
    }
  return issues.filter(({ path }) => !meant.has(toKey(path)) || valueAt(root, toSteps(path)) !== undefined);
};

/** The issues of a record without those that only follow from others. */
export const dropFollowing = (issues: readonly Issue[], root: unknown, schema: Schema): readonly Issue[] =>
  dropMisspelt(dropVague(issues), root, schema);
